-- CreateEnum
CREATE TYPE "ValueSegment" AS ENUM ('HIGH', 'MEDIUM', 'LOW');

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "audienceId" UUID;

-- CreateTable
CREATE TABLE "Audience" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "rule" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Audience_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AudienceVersion" (
    "audienceId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editorId" UUID,
    "content" JSONB NOT NULL,

    CONSTRAINT "AudienceVersion_pkey" PRIMARY KEY ("audienceId","version")
);

-- CreateTable
CREATE TABLE "ProfileValue" (
    "profileId" UUID NOT NULL,
    "recency" SMALLINT NOT NULL,
    "frequency" SMALLINT NOT NULL,
    "monetary" SMALLINT NOT NULL,
    "spentCents" BIGINT NOT NULL,
    "expectedCents" BIGINT NOT NULL,
    "segment" "ValueSegment" NOT NULL,
    "potential" DOUBLE PRECISION NOT NULL,
    "computedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ProfileValue_pkey" PRIMARY KEY ("profileId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Audience_slug_key" ON "Audience"("slug");

-- CreateIndex
CREATE INDEX "Offer_audienceId_idx" ON "Offer"("audienceId");

-- AddForeignKey
ALTER TABLE "AudienceVersion" ADD CONSTRAINT "AudienceVersion_audienceId_fkey" FOREIGN KEY ("audienceId") REFERENCES "Audience"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AudienceVersion" ADD CONSTRAINT "AudienceVersion_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileValue" ADD CONSTRAINT "ProfileValue_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Offer" ADD CONSTRAINT "Offer_audienceId_fkey" FOREIGN KEY ("audienceId") REFERENCES "Audience"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand from here on.
ALTER TABLE "Audience" ADD CONSTRAINT "Audience_name_check" CHECK (length(btrim("name")) BETWEEN 3 AND 80);
ALTER TABLE "ProfileValue"
  ADD CONSTRAINT "ProfileValue_fifths_check"
    CHECK ("recency" BETWEEN 1 AND 5 AND "frequency" BETWEEN 1 AND 5 AND "monetary" BETWEEN 1 AND 5),
  ADD CONSTRAINT "ProfileValue_worth_check" CHECK ("spentCents" >= 0 AND "expectedCents" >= 0 AND "potential" BETWEEN 0 AND 1);

-- Processes hold offers with the rule of the audience they refer to.
CREATE TRIGGER revision AFTER UPDATE ON "Audience" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('offers');
