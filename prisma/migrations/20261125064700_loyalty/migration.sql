-- CreateEnum
CREATE TYPE "PointsWhy" AS ENUM ('ORDER', 'OFFER', 'CANCELLATION');

-- CreateTable
CREATE TABLE "LoyaltyTier" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "earlyDays" SMALLINT NOT NULL,

    CONSTRAINT "LoyaltyTier_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "LoyaltyProgramme" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "LoyaltyProgramme_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LoyaltyVersion" (
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3),
    "editorId" UUID,
    "content" JSONB NOT NULL,

    CONSTRAINT "LoyaltyVersion_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "PointsEntry" (
    "id" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "points" INTEGER NOT NULL,
    "why" "PointsWhy" NOT NULL,
    "orderId" UUID NOT NULL,
    "offerId" UUID,
    "writtenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "PointsEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "LoyaltyTier_points_key" ON "LoyaltyTier"("points");

-- CreateIndex
CREATE INDEX "PointsEntry_profileId_at_idx" ON "PointsEntry"("profileId", "at" DESC);

-- AddForeignKey
ALTER TABLE "LoyaltyVersion" ADD CONSTRAINT "LoyaltyVersion_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Of one order each reason counts once, of several offers each.
CREATE UNIQUE INDEX "PointsEntry_order_key" ON "PointsEntry" ("orderId", "why", "offerId") NULLS NOT DISTINCT;
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_points_check"
  CHECK (CASE WHEN "why" = 'CANCELLATION' THEN "points" < 0 ELSE "points" > 0 END);
ALTER TABLE "PointsEntry" ADD CONSTRAINT "PointsEntry_offer_check" CHECK (("why" = 'OFFER') = ("offerId" IS NOT NULL));
ALTER TABLE "LoyaltyTier" ADD CONSTRAINT "LoyaltyTier_points_check" CHECK ("points" BETWEEN 1 AND 1000000);
ALTER TABLE "LoyaltyTier" ADD CONSTRAINT "LoyaltyTier_earlyDays_check" CHECK ("earlyDays" BETWEEN 0 AND 60);
ALTER TABLE "LoyaltyProgramme" ADD CONSTRAINT "LoyaltyProgramme_one_check" CHECK ("id" = 1);

-- The tiers are held in memory with the catalogue: rules and launches are read by both.
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "LoyaltyTier"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');

INSERT INTO "LoyaltyProgramme" DEFAULT VALUES;
INSERT INTO "LoyaltyTier" ("slug", "name", "points", "earlyDays") VALUES
  ('neighbour', 'Neighbour', 150, 0), ('regular', 'Regular', 500, 7), ('old-friend', 'Old friend', 1500, 14);

-- What was ordered before the programme began counts as well.
INSERT INTO "PointsEntry" ("id", "profileId", "at", "points", "why", "orderId")
SELECT gen_random_uuid(), "profileId", "placedAt", ("subtotalCents" - "discountCents") / 100, 'ORDER', "id" FROM "Order"
WHERE "profileId" IS NOT NULL AND "status" <> 'CANCELLED' AND "subtotalCents" - "discountCents" >= 100;
