-- CreateEnum
CREATE TYPE "OfferState" AS ENUM ('DRAFT', 'PUBLISHED', 'PAUSED', 'ENDED');

-- CreateEnum
CREATE TYPE "Moment" AS ENUM ('ANY', 'FIRST_VISIT', 'RETURNING', 'LOOKING', 'CART', 'CART_LEFT', 'AFTER_ORDER');

-- CreateEnum
CREATE TYPE "Stacking" AS ENUM ('BEST', 'ADDS', 'ALONE');

-- CreateEnum
CREATE TYPE "OfferMetric" AS ENUM ('REVENUE', 'ORDERS', 'CONVERSION', 'AVERAGE_ORDER', 'REDEMPTIONS');

-- AlterEnum
ALTER TYPE "OfferKind" ADD VALUE 'WIN_BACK';
ALTER TYPE "OfferKind" ADD VALUE 'LOYALTY';

-- AlterEnum
ALTER TYPE "Benefit" ADD VALUE 'POINTS';
ALTER TYPE "Benefit" ADD VALUE 'EARLY_ACCESS';

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "budgetCents" INTEGER,
ADD COLUMN     "budgetSplit" JSONB,
ADD COLUMN     "hoursFrom" INTEGER,
ADD COLUMN     "hoursTo" INTEGER,
ADD COLUMN     "metric" "OfferMetric",
ADD COLUMN     "minimumCents" INTEGER,
ADD COLUMN     "moment" "Moment" NOT NULL DEFAULT 'ANY',
ADD COLUMN     "perCampaign" INTEGER,
ADD COLUMN     "perDay" INTEGER,
ADD COLUMN     "perShopper" INTEGER,
ADD COLUMN     "points" INTEGER,
ADD COLUMN     "shownPerDay" INTEGER,
ADD COLUMN     "stacking" "Stacking" NOT NULL DEFAULT 'BEST',
ADD COLUMN     "state" "OfferState" NOT NULL DEFAULT 'DRAFT',
ADD COLUMN     "target" INTEGER,
ADD COLUMN     "timeZone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
ADD COLUMN     "weekdays" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- What was switched on is published, what was off is paused; so say the versions.
UPDATE "Offer" SET "state" = CASE WHEN "on" THEN 'PUBLISHED' ELSE 'PAUSED' END::"OfferState";
ALTER TABLE "Offer" DROP COLUMN "on";
UPDATE "OfferVersion" SET "content" = "content" - 'on' || jsonb_build_object(
  'state', CASE WHEN ("content"->>'on')::boolean THEN 'PUBLISHED' ELSE 'PAUSED' END,
  'points', NULL, 'minimumCents', NULL, 'stacking', 'BEST', 'moment', 'ANY', 'timeZone', 'Europe/Berlin',
  'hours', jsonb_build_object('weekdays', '[]'::jsonb, 'from', NULL, 'to', NULL),
  'caps', jsonb_build_object('perShopper', NULL, 'shownPerDay', NULL, 'perDay', NULL, 'perCampaign', NULL),
  'budget', NULL, 'outcome', NULL) WHERE "content" ? 'on';

ALTER TABLE "Offer" ALTER COLUMN "weekdays" SET NOT NULL,
  DROP CONSTRAINT "Offer_benefit_check",
  -- As text: a value added to an enum cannot be used before its migration is over.
  ADD CONSTRAINT "Offer_benefit_check" CHECK (CASE "benefit"::text
    WHEN 'PERCENT' THEN "percent" BETWEEN 1 AND 100 AND "percent" IS NOT NULL
    WHEN 'AMOUNT' THEN "amountCents" > 0 AND "amountCents" IS NOT NULL
    WHEN 'FREE_ITEM' THEN "freeVariantId" IS NOT NULL
    WHEN 'POINTS' THEN "points" > 0 AND "points" IS NOT NULL
    ELSE true END),
  ADD CONSTRAINT "Offer_hours_check" CHECK (("hoursFrom" IS NULL) = ("hoursTo" IS NULL)
    AND coalesce("hoursFrom" BETWEEN 0 AND 23 AND "hoursTo" BETWEEN 1 AND 24 AND "hoursFrom" <> "hoursTo", true)
    AND "weekdays" <@ ARRAY[1, 2, 3, 4, 5, 6, 7]),
  ADD CONSTRAINT "Offer_caps_check" CHECK (coalesce(least("perShopper", "shownPerDay", "perDay", "perCampaign", "minimumCents"), 1) > 0),
  ADD CONSTRAINT "Offer_budget_check" CHECK (coalesce("budgetCents" > 0, "budgetSplit" IS NULL)),
  ADD CONSTRAINT "Offer_outcome_check" CHECK (("metric" IS NULL) = ("target" IS NULL) AND coalesce("target" > 0, true));
