-- CreateEnum
CREATE TYPE "Share" AS ENUM ('ALL', 'HIGH_UNTAPPED', 'HIGH', 'MEDIUM', 'LOW', 'NEW');

-- AlterTable
ALTER TABLE "Variant" ADD COLUMN     "costCents" INTEGER;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Redemption" (
    "id" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "share" "Share" NOT NULL,
    "discountCents" INTEGER NOT NULL,
    "day" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "Redemption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Budget" (
    "offerId" UUID NOT NULL,
    "share" "Share" NOT NULL,
    "limitCents" INTEGER NOT NULL,
    "spentCents" INTEGER NOT NULL DEFAULT 0,
    -- So that nobody is shown what hardly any order could still have.
    "exhausted" BOOLEAN NOT NULL GENERATED ALWAYS AS ("limitCents" - "spentCents" <= "limitCents" / 100) STORED,

    CONSTRAINT "Budget_pkey" PRIMARY KEY ("offerId","share")
);

-- CreateTable
CREATE TABLE "OfferUse" (
    "offerId" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "most" INTEGER NOT NULL,
    "used" INTEGER NOT NULL DEFAULT 0,
    "exhausted" BOOLEAN NOT NULL GENERATED ALWAYS AS ("used" >= "most") STORED,

    CONSTRAINT "OfferUse_pkey" PRIMARY KEY ("offerId","period")
);

-- CreateIndex
CREATE INDEX "Redemption_orderId_idx" ON "Redemption"("orderId");

-- CreateIndex
CREATE UNIQUE INDEX "Redemption_offerId_orderId_key" ON "Redemption"("offerId", "orderId");

-- AddForeignKey
ALTER TABLE "Redemption" ADD CONSTRAINT "Redemption_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redemption" ADD CONSTRAINT "Redemption_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferUse" ADD CONSTRAINT "OfferUse_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What must always hold.
ALTER TABLE "Redemption"
  ADD CONSTRAINT "Redemption_discount_check" CHECK ("discountCents" >= 0),
  ADD CONSTRAINT "Redemption_share_check" CHECK ("share" <> 'ALL'),
  ADD CONSTRAINT "Redemption_day_check" CHECK ("day" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE "Budget" ADD CONSTRAINT "Budget_cents_check" CHECK ("limitCents" >= 0 AND "spentCents" >= 0);
ALTER TABLE "OfferUse"
  ADD CONSTRAINT "OfferUse_count_check" CHECK ("most" > 0 AND "used" >= 0),
  ADD CONSTRAINT "OfferUse_period_check" CHECK ("period" = 'ALL' OR "period" ~ '^\d{4}-\d{2}-\d{2}$');
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_cost_check" CHECK ("costCents" >= 0);
ALTER TABLE "Order" ADD CONSTRAINT "Order_cancelled_check" CHECK ("cancelledAt" IS NULL OR "status" = 'CANCELLED');

-- What is held in memory is read again when something runs out or can be had again, and not at every order. At the
-- end of the transaction, so that nobody who holds the number waits for a budget.
CREATE CONSTRAINT TRIGGER revision AFTER UPDATE ON "Budget" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD."exhausted" IS DISTINCT FROM NEW."exhausted") EXECUTE FUNCTION raise_revision('offers');
CREATE CONSTRAINT TRIGGER revision AFTER UPDATE ON "OfferUse" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD."exhausted" IS DISTINCT FROM NEW."exhausted") EXECUTE FUNCTION raise_revision('offers');
CREATE CONSTRAINT TRIGGER revision_first AFTER INSERT ON "OfferUse" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (NEW."exhausted") EXECUTE FUNCTION raise_revision('offers');

DROP TRIGGER revision ON "Variant";
CREATE TRIGGER revision AFTER INSERT OR DELETE OR UPDATE OF "sku", "colour", "size", "priceCents", "compareAtCents", "position", "costCents" ON "Variant"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');
