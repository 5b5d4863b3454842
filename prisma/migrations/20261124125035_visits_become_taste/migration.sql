-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('MUTED', 'MORE', 'LESS');

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "mergeId" UUID,
ADD COLUMN     "recordedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp();

-- AlterTable
ALTER TABLE "Visitor" ADD COLUMN     "mergedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "AffinityModel" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "halfLifeDays" DOUBLE PRECISION NOT NULL DEFAULT 30,
    "landmark" TIMESTAMPTZ(3) NOT NULL DEFAULT '2026-01-01 00:00:00+00'::timestamptz,
    "replayedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AffinityModel_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TasteChoice" (
    "profileId" UUID NOT NULL,
    "dimension" "Dimension" NOT NULL,
    "key" TEXT NOT NULL,
    "stance" "Stance",
    "resetAt" TIMESTAMPTZ(3),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TasteChoice_pkey" PRIMARY KEY ("profileId","dimension","key")
);

-- CreateTable
CREATE TABLE "Impression" (
    "profileId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "shown" DOUBLE PRECISION NOT NULL,
    "chosen" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Impression_pkey" PRIMARY KEY ("profileId","productId")
);

-- CreateTable
CREATE TABLE "Merge" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "visitorId" UUID NOT NULL,
    "fromProfileId" UUID NOT NULL,
    "intoProfileId" UUID NOT NULL,
    "cart" JSONB NOT NULL DEFAULT '[]',
    "orders" UUID[],
    "dismissals" UUID[],
    "undoneAt" TIMESTAMPTZ(3),

    CONSTRAINT "Merge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConsentAnswer" (
    "id" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "granted" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,

    CONSTRAINT "ConsentAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Tombstone" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Tombstone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ErasureReceipt" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "counts" JSONB NOT NULL,

    CONSTRAINT "ErasureReceipt_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Impression_profileId_shown_idx" ON "Impression"("profileId", "shown" DESC);

-- CreateIndex
CREATE INDEX "Merge_intoProfileId_at_idx" ON "Merge"("intoProfileId", "at" DESC);

-- CreateIndex
CREATE INDEX "ConsentAnswer_profileId_at_idx" ON "ConsentAnswer"("profileId", "at" DESC);

-- AddForeignKey
ALTER TABLE "TasteChoice" ADD CONSTRAINT "TasteChoice_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Impression" ADD CONSTRAINT "Impression_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Impression" ADD CONSTRAINT "Impression_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Merge" ADD CONSTRAINT "Merge_intoProfileId_fkey" FOREIGN KEY ("intoProfileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConsentAnswer" ADD CONSTRAINT "ConsentAnswer_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand from here on.

-- A replay asks what came since it began; an undone merge, what it had brought.
CREATE INDEX "Event_recordedAt_idx" ON "Event" USING brin ("recordedAt");
CREATE INDEX "Event_mergeId_idx" ON "Event" ("mergeId") WHERE "mergeId" IS NOT NULL;

ALTER TABLE "AffinityModel"
  ADD CONSTRAINT "AffinityModel_one_row_check" CHECK ("id" = 1),
  ADD CONSTRAINT "AffinityModel_half_life_check" CHECK ("halfLifeDays" BETWEEN 1 AND 365);
INSERT INTO "AffinityModel" ("id") VALUES (1);

ALTER TABLE "TasteChoice" ADD CONSTRAINT "TasteChoice_says_something_check" CHECK ("stance" IS NOT NULL OR "resetAt" IS NOT NULL);

-- A minute with a product counts like opening its page; being shown it and passing by, slightly against it.
INSERT INTO "EventWeight" ("name", "weight") VALUES ('user_engagement', 1), ('view_item_list', -0.03);
