-- CreateEnum
CREATE TYPE "LearnedStep" AS ENUM ('PAUSED', 'RESUMED', 'RESET');

-- AlterTable
ALTER TABLE "Offer" ADD COLUMN     "variants" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "LearnedArm" (
    "choice" TEXT NOT NULL,
    "arm" TEXT NOT NULL,
    "exposures" INTEGER NOT NULL,
    "successes" INTEGER NOT NULL,
    "alpha" DOUBLE PRECISION NOT NULL,
    "beta" DOUBLE PRECISION NOT NULL,
    "day" DATE NOT NULL,
    "share" DOUBLE PRECISION NOT NULL,
    "nextShare" DOUBLE PRECISION NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "LearnedArm_pkey" PRIMARY KEY ("choice","arm")
);

-- CreateTable
CREATE TABLE "LearnedChange" (
    "id" UUID NOT NULL,
    "choice" TEXT NOT NULL,
    "step" "LearnedStep" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editorId" UUID,

    CONSTRAINT "LearnedChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "LearnedChange_choice_at_idx" ON "LearnedChange"("choice", "at" DESC);

-- AddForeignKey
ALTER TABLE "LearnedChange" ADD CONSTRAINT "LearnedChange_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- By hand from here on.

ALTER TABLE "Offer" ADD CONSTRAINT "Offer_variants_check"
  CHECK (jsonb_typeof("variants") = 'array' AND jsonb_array_length("variants") <= 4);

ALTER TABLE "LearnedArm"
  ADD CONSTRAINT "LearnedArm_counts_check" CHECK ("exposures" >= 0 AND "successes" BETWEEN 0 AND "exposures"),
  ADD CONSTRAINT "LearnedArm_posterior_check"
    CHECK ("alpha" > 0 AND "beta" > 0 AND "alpha" < 'Infinity'::float8 AND "beta" < 'Infinity'::float8),
  ADD CONSTRAINT "LearnedArm_shares_check" CHECK ("share" BETWEEN 0 AND 1 AND "nextShare" BETWEEN 0 AND 1);

-- The job reads what carries an arm and nothing else of the log.
CREATE INDEX "Event_learned_idx" ON "Event" ("at") WHERE "data" ? 'learned';

INSERT INTO "Revision" ("topic") VALUES ('learning');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "LearnedArm" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('learning');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "LearnedChange" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('learning');
