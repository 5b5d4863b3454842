-- AlterTable
ALTER TABLE "Grant" ADD COLUMN     "present" "OfferKind";

-- Birthday offers are one present: those used until now count as it, the first of each year where there were several.
UPDATE "Grant" g SET "present" = 'BIRTHDAY' FROM (
  SELECT DISTINCT ON (u."profileId", u."period") u."id" FROM "Grant" u JOIN "Offer" o ON o."id" = u."offerId"
  WHERE o."kind" = 'BIRTHDAY' AND u."redeemedAt" IS NOT NULL ORDER BY u."profileId", u."period", u."redeemedAt", u."id"
) f WHERE f."id" = g."id";

CREATE UNIQUE INDEX "Grant_present_key" ON "Grant" ("profileId", "present", "period")
  WHERE "present" IS NOT NULL AND "redeemedAt" IS NOT NULL;

-- What somebody of unknown age confirmed with an order, and when.
ALTER TABLE "Order" ADD COLUMN "confirmedAge" INTEGER, ADD COLUMN "confirmedAgeAt" TIMESTAMPTZ(3);
ALTER TABLE "Order" ADD CONSTRAINT "Order_confirmedAge_check"
  CHECK (("confirmedAge" IS NULL) = ("confirmedAgeAt" IS NULL) AND "confirmedAge" BETWEEN 1 AND 99);

-- GA4's name for taking a purchase back.
ALTER TYPE "EventName" ADD VALUE 'refund';
