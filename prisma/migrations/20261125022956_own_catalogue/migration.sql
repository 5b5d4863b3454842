-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('CATALOGUE', 'HISTORY');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('READING', 'PUBLISHING', 'DERIVING', 'DONE');

-- AlterTable
ALTER TABLE "Department" ADD COLUMN     "picture" TEXT;

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "feedId" TEXT;

-- AlterTable
ALTER TABLE "Variant" ADD COLUMN     "imageUrl" TEXT;

-- CreateTable
CREATE TABLE "ImportRun" (
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "file" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "state" "ImportState" NOT NULL DEFAULT 'READING',
    "position" INTEGER NOT NULL DEFAULT 0,
    "published" TEXT,
    "shiftDays" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ImportRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportItem" (
    "runId" UUID NOT NULL,
    "itemId" TEXT NOT NULL,
    "productKey" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "department" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "brand" TEXT NOT NULL,
    "priceCents" INTEGER NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "ImportItem_pkey" PRIMARY KEY ("runId","itemId")
);

-- CreateIndex
CREATE INDEX "ImportItem_runId_productKey_line_idx" ON "ImportItem"("runId", "productKey", "line");

-- CreateIndex
CREATE UNIQUE INDEX "Product_feedId_key" ON "Product"("feedId");

-- AddForeignKey
ALTER TABLE "ImportItem" ADD CONSTRAINT "ImportItem_runId_fkey" FOREIGN KEY ("runId") REFERENCES "ImportRun"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand from here on.

-- Until now there was the demo's catalogue alone, and each of its departments has a scene.
UPDATE "Department" SET "picture" = '/pictures/scene-' || "slug" || '.svg';

-- What a shop brings along was ordered elsewhere, wholesale too: the cart keeps its own limit of 99.
ALTER TABLE "OrderLine" DROP CONSTRAINT "OrderLine_amount_check",
  ADD CONSTRAINT "OrderLine_amount_check" CHECK ("quantity" BETWEEN 1 AND 100000 AND "unitPriceCents" >= 0
    AND "discountCents" BETWEEN 0 AND "unitPriceCents"::bigint * "quantity");

-- A brand, style or kind nobody told is no taste, and a topic named twice is named.
CREATE OR REPLACE FUNCTION refresh_product_facets(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "ProductFacet" WHERE "productId" = ANY(ids);
  INSERT INTO "ProductFacet" ("productId", "dimension", "key", "weight")
    SELECT "id", 'category'::"Dimension", "groupSlug", 1.0 FROM "Product" WHERE "id" = ANY(ids) AND "groupSlug" <> 'everything-else'
    UNION ALL SELECT "id", 'brand', "brandSlug", 1.0 FROM "Product" WHERE "id" = ANY(ids) AND "brandSlug" <> ''
    UNION ALL SELECT "id", 'style', "style", 1.0 FROM "Product" WHERE "id" = ANY(ids) AND "style" <> ''
    UNION ALL SELECT "id", 'price_tier', lower("tier"::text), 1.0 FROM "Product" WHERE "id" = ANY(ids)
    UNION ALL SELECT "id", 'season', lower("season"::text), 1.0 FROM "Product" WHERE "id" = ANY(ids) AND "season" <> 'ALL'
    UNION ALL SELECT t."id", 'topic', t.topic, 1.0 / count(*) OVER (PARTITION BY t."id")
      FROM (SELECT DISTINCT "id", unnest("topics") AS topic FROM "Product" WHERE "id" = ANY(ids)) AS t
    UNION ALL SELECT c."productId", 'colour', c."colour", 1.0 / count(*) OVER (PARTITION BY c."productId")
      FROM (SELECT DISTINCT "productId", "colour" FROM "Variant" WHERE "colour" IS NOT NULL AND "productId" = ANY(ids)) AS c;
$$;
