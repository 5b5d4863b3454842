-- CreateEnum
CREATE TYPE "AfterPurchase" AS ENUM ('COMPLEMENT', 'NEXT_IN_SERIES', 'REPLENISH', 'MORE_LIKE_THIS');

-- CreateEnum
CREATE TYPE "Need" AS ENUM ('GARDEN', 'BALCONY');

-- CreateEnum
CREATE TYPE "Season" AS ENUM ('ALL', 'SPRING', 'SUMMER', 'AUTUMN', 'WINTER');

-- CreateEnum
CREATE TYPE "PriceTier" AS ENUM ('VALUE', 'MID', 'PREMIUM');

-- CreateEnum
CREATE TYPE "EventName" AS ENUM ('page_view', 'view_item', 'view_item_list', 'select_item', 'search', 'add_to_wishlist', 'add_to_cart', 'remove_from_cart', 'begin_checkout', 'purchase', 'view_promotion', 'select_promotion', 'dismiss', 'sign_up', 'login');

-- CreateEnum
CREATE TYPE "Dimension" AS ENUM ('category', 'brand', 'style', 'colour', 'price_tier', 'season', 'topic');

-- CreateEnum
CREATE TYPE "OfferKind" AS ENUM ('BIRTHDAY', 'CROSS_SELL', 'WELCOME', 'SEASONAL', 'CAMPAIGN');

-- CreateEnum
CREATE TYPE "Benefit" AS ENUM ('NONE', 'PERCENT', 'AMOUNT', 'FREE_ITEM');

-- CreateEnum
CREATE TYPE "Placement" AS ENUM ('HOME_HERO', 'HOME_BANNER', 'PRODUCT', 'CART');

-- CreateEnum
CREATE TYPE "OrderStatus" AS ENUM ('PLACED', 'SHIPPED', 'DELIVERED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "Consent" AS ENUM ('UNASKED', 'DENIED', 'GRANTED');

-- CreateEnum
CREATE TYPE "Dwelling" AS ENUM ('FLAT', 'FLAT_WITH_BALCONY', 'HOUSE_WITH_GARDEN');

-- CreateEnum
CREATE TYPE "Household" AS ENUM ('SINGLE', 'COUPLE', 'FAMILY', 'SHARED');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('SHOPPER', 'MERCHANDISER', 'SERVICE');

-- CreateEnum
CREATE TYPE "PairKind" AS ENUM ('TOGETHER', 'AFTER', 'VIEWED');

-- CreateTable
CREATE TABLE "Revision" (
    "topic" TEXT NOT NULL,
    "number" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("topic")
);

-- CreateTable
CREATE TABLE "Department" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "blurb" TEXT NOT NULL,
    "tint" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Department_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ProductGroup" (
    "slug" TEXT NOT NULL,
    "departmentSlug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "singular" TEXT NOT NULL,
    "blurb" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "afterPurchase" "AfterPurchase" NOT NULL,
    "quietDays" INTEGER NOT NULL,
    "replenishDays" INTEGER,
    "needs" "Need"[],

    CONSTRAINT "ProductGroup_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "GroupComplement" (
    "groupSlug" TEXT NOT NULL,
    "complementSlug" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "GroupComplement_pkey" PRIMARY KEY ("groupSlug","complementSlug")
);

-- CreateTable
CREATE TABLE "Brand" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "story" TEXT NOT NULL,

    CONSTRAINT "Brand_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Series" (
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "author" TEXT,
    "blurb" TEXT NOT NULL,

    CONSTRAINT "Series_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "Product" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "groupSlug" TEXT NOT NULL,
    "brandSlug" TEXT NOT NULL,
    "tagline" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "style" TEXT NOT NULL,
    "material" TEXT NOT NULL,
    "season" "Season" NOT NULL,
    "topics" TEXT[],
    "tier" "PriceTier" NOT NULL,
    "seriesSlug" TEXT,
    "volume" INTEGER,
    "facts" JSONB NOT NULL,
    "launchedAt" TIMESTAMPTZ(3) NOT NULL,
    "earlyAccessFrom" TIMESTAMPTZ(3),
    "ageLimit" INTEGER,
    "rating" DOUBLE PRECISION NOT NULL,
    "ratingCount" INTEGER NOT NULL,
    "afterPurchase" "AfterPurchase",
    "quietDays" INTEGER,
    "document" TEXT NOT NULL,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "Product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductMatch" (
    "productId" UUID NOT NULL,
    "matchId" UUID NOT NULL,
    "rank" INTEGER NOT NULL,

    CONSTRAINT "ProductMatch_pkey" PRIMARY KEY ("productId","matchId")
);

-- CreateTable
CREATE TABLE "Variant" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "sku" TEXT NOT NULL,
    "colour" TEXT,
    "size" TEXT,
    "priceCents" INTEGER NOT NULL,
    "compareAtCents" INTEGER,
    "stock" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Variant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "at" TIMESTAMPTZ(3) NOT NULL,
    "id" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "sessionId" UUID,
    "name" "EventName" NOT NULL,
    "productId" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Event_pkey" PRIMARY KEY ("at","id")
) PARTITION BY RANGE ("at");

-- CreateTable
CREATE TABLE "Affinity" (
    "profileId" UUID NOT NULL,
    "dimension" "Dimension" NOT NULL,
    "key" TEXT NOT NULL,
    "mass" DOUBLE PRECISION NOT NULL,
    "evidence" INTEGER NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Affinity_pkey" PRIMARY KEY ("profileId","dimension","key")
);

-- CreateTable
CREATE TABLE "EventWeight" (
    "name" "EventName" NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "EventWeight_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Dismissal" (
    "id" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dismissal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VisitCount" (
    "day" DATE NOT NULL,
    "kind" TEXT NOT NULL,
    "count" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "VisitCount_pkey" PRIMARY KEY ("day","kind")
);

-- CreateTable
CREATE TABLE "Offer" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "OfferKind" NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "benefit" "Benefit" NOT NULL,
    "percent" INTEGER,
    "amountCents" INTEGER,
    "freeVariantId" UUID,
    "departmentSlug" TEXT,
    "groupSlug" TEXT,
    "productSlug" TEXT,
    "audience" JSONB NOT NULL,
    "placement" "Placement" NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 0,
    "code" TEXT,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3),
    "on" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfferVersion" (
    "offerId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "editorId" UUID,
    "content" JSONB NOT NULL,

    CONSTRAINT "OfferVersion_pkey" PRIMARY KEY ("offerId","version")
);

-- CreateTable
CREATE TABLE "Grant" (
    "id" UUID NOT NULL,
    "offerId" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "grantedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3),
    "redeemedAt" TIMESTAMPTZ(3),
    "orderId" UUID,

    CONSTRAINT "Grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Cart" (
    "id" UUID NOT NULL,
    "profileId" UUID,
    "code" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Cart_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CartLine" (
    "cartId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,
    "seenPriceCents" INTEGER NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CartLine_pkey" PRIMARY KEY ("cartId","variantId")
);

-- CreateTable
CREATE TABLE "Order" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "profileId" UUID,
    "idempotencyKey" UUID NOT NULL,
    "status" "OrderStatus" NOT NULL DEFAULT 'PLACED',
    "placedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "email" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "subtotalCents" INTEGER NOT NULL,
    "discountCents" INTEGER NOT NULL,
    "shippingCents" INTEGER NOT NULL,
    "totalCents" INTEGER NOT NULL,

    CONSTRAINT "Order_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OrderLine" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "productId" UUID,
    "variantId" UUID,
    "name" TEXT NOT NULL,
    "variantLabel" TEXT NOT NULL,
    "unitPriceCents" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,
    "discountCents" INTEGER NOT NULL DEFAULT 0,
    "discountReason" TEXT,

    CONSTRAINT "OrderLine_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Profile" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "consent" "Consent" NOT NULL DEFAULT 'UNASKED',
    "consentAt" TIMESTAMPTZ(3),
    "name" TEXT,
    "birthday" DATE,
    "timeZone" TEXT NOT NULL DEFAULT 'Europe/Berlin',
    "city" TEXT,
    "dwelling" "Dwelling",
    "household" "Household",
    "hobbies" TEXT[],
    "mergedInto" UUID,

    CONSTRAINT "Profile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Visitor" (
    "id" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Visitor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Shopper" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "role" "Role" NOT NULL DEFAULT 'SHOPPER',
    "epoch" INTEGER NOT NULL DEFAULT 0,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "profileId" UUID NOT NULL,

    CONSTRAINT "Shopper_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SignInThrottle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "blockedUntil" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SignInThrottle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "ProductPair" (
    "kind" "PairKind" NOT NULL,
    "productId" UUID NOT NULL,
    "otherId" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "support" INTEGER NOT NULL,

    CONSTRAINT "ProductPair_pkey" PRIMARY KEY ("kind","productId","otherId")
);

-- CreateTable
CREATE TABLE "ProductStat" (
    "productId" UUID NOT NULL,
    "views" INTEGER NOT NULL,
    "purchases" INTEGER NOT NULL,
    "popularity" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ProductStat_pkey" PRIMARY KEY ("productId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Product_slug_key" ON "Product"("slug");

-- CreateIndex
CREATE INDEX "Product_groupSlug_idx" ON "Product"("groupSlug");

-- CreateIndex
CREATE INDEX "Product_brandSlug_idx" ON "Product"("brandSlug");

-- CreateIndex
CREATE UNIQUE INDEX "Product_seriesSlug_volume_key" ON "Product"("seriesSlug", "volume");

-- CreateIndex
CREATE UNIQUE INDEX "Variant_sku_key" ON "Variant"("sku");

-- CreateIndex
CREATE INDEX "Variant_productId_idx" ON "Variant"("productId");

-- CreateIndex
CREATE INDEX "Event_profileId_at_idx" ON "Event"("profileId", "at" DESC);

-- CreateIndex
CREATE INDEX "Affinity_profileId_dimension_mass_idx" ON "Affinity"("profileId", "dimension", "mass" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "Dismissal_profileId_productId_key" ON "Dismissal"("profileId", "productId");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_slug_key" ON "Offer"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "Offer_code_key" ON "Offer"("code");

-- CreateIndex
CREATE INDEX "Grant_profileId_idx" ON "Grant"("profileId");

-- CreateIndex
CREATE UNIQUE INDEX "Grant_offerId_profileId_period_key" ON "Grant"("offerId", "profileId", "period");

-- CreateIndex
CREATE UNIQUE INDEX "Cart_profileId_key" ON "Cart"("profileId");

-- CreateIndex
CREATE UNIQUE INDEX "Order_number_key" ON "Order"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Order_idempotencyKey_key" ON "Order"("idempotencyKey");

-- CreateIndex
CREATE INDEX "Order_profileId_placedAt_idx" ON "Order"("profileId", "placedAt" DESC);

-- CreateIndex
CREATE INDEX "OrderLine_orderId_idx" ON "OrderLine"("orderId");

-- CreateIndex
CREATE INDEX "OrderLine_productId_idx" ON "OrderLine"("productId");

-- CreateIndex
CREATE INDEX "Visitor_profileId_idx" ON "Visitor"("profileId");

-- CreateIndex
CREATE UNIQUE INDEX "Shopper_email_key" ON "Shopper"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Shopper_profileId_key" ON "Shopper"("profileId");

-- AddForeignKey
ALTER TABLE "ProductGroup" ADD CONSTRAINT "ProductGroup_departmentSlug_fkey" FOREIGN KEY ("departmentSlug") REFERENCES "Department"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupComplement" ADD CONSTRAINT "GroupComplement_groupSlug_fkey" FOREIGN KEY ("groupSlug") REFERENCES "ProductGroup"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GroupComplement" ADD CONSTRAINT "GroupComplement_complementSlug_fkey" FOREIGN KEY ("complementSlug") REFERENCES "ProductGroup"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_groupSlug_fkey" FOREIGN KEY ("groupSlug") REFERENCES "ProductGroup"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_brandSlug_fkey" FOREIGN KEY ("brandSlug") REFERENCES "Brand"("slug") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Product" ADD CONSTRAINT "Product_seriesSlug_fkey" FOREIGN KEY ("seriesSlug") REFERENCES "Series"("slug") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductMatch" ADD CONSTRAINT "ProductMatch_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductMatch" ADD CONSTRAINT "ProductMatch_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affinity" ADD CONSTRAINT "Affinity_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Dismissal" ADD CONSTRAINT "Dismissal_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferVersion" ADD CONSTRAINT "OfferVersion_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OfferVersion" ADD CONSTRAINT "OfferVersion_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_offerId_fkey" FOREIGN KEY ("offerId") REFERENCES "Offer"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Grant" ADD CONSTRAINT "Grant_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Cart" ADD CONSTRAINT "Cart_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "Cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Visitor" ADD CONSTRAINT "Visitor_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shopper" ADD CONSTRAINT "Shopper_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductStat" ADD CONSTRAINT "ProductStat_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- From here on: what the Prisma schema cannot say.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- The event log: one partition a month, made ahead of time; the default one catches whatever falls outside.
CREATE FUNCTION ensure_event_partition(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  first date := date_trunc('month', month)::date;
  part text := 'Event_' || to_char(first, 'YYYY_MM');
BEGIN
  IF to_regclass(format('%I', part)) IS NULL THEN
    EXECUTE format('CREATE TABLE %I PARTITION OF "Event" FOR VALUES FROM (%L) TO (%L)',
      part, first::timestamp AT TIME ZONE 'UTC', (first + interval '1 month')::timestamp AT TIME ZONE 'UTC');
  END IF;
END $$;

SELECT ensure_event_partition((date_trunc('month', now()) + make_interval(months => m))::date)
FROM generate_series(-13, 3) AS m;

CREATE TABLE "Event_other" PARTITION OF "Event" DEFAULT;

-- Search: full text on the document, trigrams for typing errors.
CREATE INDEX "Product_document_idx" ON "Product" USING gin (to_tsvector('english', "document"));
CREATE INDEX "Product_name_trgm_idx" ON "Product" USING gin ("name" gin_trgm_ops);

-- What must always hold.
ALTER TABLE "Variant"
  ADD CONSTRAINT "Variant_price_check" CHECK ("priceCents" > 0 AND ("compareAtCents" IS NULL OR "compareAtCents" > "priceCents")),
  ADD CONSTRAINT "Variant_stock_check" CHECK ("stock" >= 0);
ALTER TABLE "Product"
  ADD CONSTRAINT "Product_rating_check" CHECK ("rating" BETWEEN 0 AND 5 AND "ratingCount" >= 0),
  ADD CONSTRAINT "Product_volume_check" CHECK (("seriesSlug" IS NULL) = ("volume" IS NULL));
ALTER TABLE "ProductGroup" ADD CONSTRAINT "ProductGroup_days_check" CHECK ("quietDays" >= 0 AND "replenishDays" > 0);
ALTER TABLE "CartLine" ADD CONSTRAINT "CartLine_quantity_check" CHECK ("quantity" BETWEEN 1 AND 99);
ALTER TABLE "Order" ADD CONSTRAINT "Order_total_check"
  CHECK ("discountCents" >= 0 AND "shippingCents" >= 0 AND "totalCents" = "subtotalCents" - "discountCents" + "shippingCents" AND "totalCents" >= 0);
ALTER TABLE "OrderLine" ADD CONSTRAINT "OrderLine_amount_check"
  CHECK ("quantity" BETWEEN 1 AND 99 AND "unitPriceCents" >= 0 AND "discountCents" BETWEEN 0 AND "unitPriceCents" * "quantity");
ALTER TABLE "Offer"
  ADD CONSTRAINT "Offer_benefit_check" CHECK (CASE "benefit"
    WHEN 'PERCENT' THEN "percent" BETWEEN 1 AND 100
    WHEN 'AMOUNT' THEN "amountCents" > 0
    WHEN 'FREE_ITEM' THEN "freeVariantId" IS NOT NULL
    ELSE true END),
  ADD CONSTRAINT "Offer_dates_check" CHECK ("endsAt" IS NULL OR "endsAt" > "startsAt"),
  ADD CONSTRAINT "Offer_freeVariantId_fkey" FOREIGN KEY ("freeVariantId") REFERENCES "Variant"("id") ON DELETE RESTRICT;
ALTER TABLE "Affinity" ADD CONSTRAINT "Affinity_mass_check" CHECK ("mass" = "mass" AND abs("mass") < 'Infinity'::float8);

-- Revisions: what processes keep in memory is read again when these numbers change.
INSERT INTO "Revision" ("topic") VALUES ('catalogue'), ('offers'), ('models');

CREATE FUNCTION raise_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Revision" SET "number" = "number" + 1 WHERE "topic" = TG_ARGV[0];
  RETURN NULL;
END $$;

CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "Department" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "ProductGroup" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "GroupComplement" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "Brand" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "Series" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "Product" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "ProductMatch" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');
CREATE TRIGGER revision AFTER INSERT OR DELETE OR UPDATE OF "sku", "colour", "size", "priceCents", "compareAtCents", "position" ON "Variant"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('catalogue');
-- Selling one of many changes nothing a page shows; selling the last one does.
CREATE TRIGGER revision_stock AFTER UPDATE OF "stock" ON "Variant" FOR EACH ROW
  WHEN ((OLD."stock" > 0) IS DISTINCT FROM (NEW."stock" > 0)) EXECUTE FUNCTION raise_revision('catalogue');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "Offer" FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('offers');

-- What a product says about taste, one row a dimension and key; the weights of one dimension add up to 1.
CREATE VIEW "ProductFacet" AS
  SELECT "id" AS "productId", 'category'::"Dimension" AS "dimension", "groupSlug" AS "key", 1.0::float8 AS "weight" FROM "Product"
  UNION ALL SELECT "id", 'brand', "brandSlug", 1.0 FROM "Product"
  UNION ALL SELECT "id", 'style', "style", 1.0 FROM "Product"
  UNION ALL SELECT "id", 'price_tier', lower("tier"::text), 1.0 FROM "Product"
  UNION ALL SELECT "id", 'season', lower("season"::text), 1.0 FROM "Product" WHERE "season" <> 'ALL'
  UNION ALL SELECT p."id", 'topic', t, 1.0 / cardinality(p."topics") FROM "Product" p, unnest(p."topics") AS t
  UNION ALL SELECT c."productId", 'colour', c."colour", 1.0 / count(*) OVER (PARTITION BY c."productId")
    FROM (SELECT DISTINCT "productId", "colour" FROM "Variant" WHERE "colour" IS NOT NULL) AS c;

INSERT INTO "EventWeight" ("name", "weight") VALUES
  ('view_item', 1), ('select_item', 0.5), ('add_to_wishlist', 3), ('add_to_cart', 4), ('remove_from_cart', -2),
  ('purchase', 8), ('dismiss', -4);
