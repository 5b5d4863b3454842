-- By hand: the view gives way to the table of its name.
DROP VIEW "ProductFacet";

-- DropIndex
DROP INDEX "Affinity_profileId_dimension_mass_idx";

-- DropIndex
DROP INDEX "Impression_profileId_shown_idx";

-- CreateTable
CREATE TABLE "ProductFacet" (
    "productId" UUID NOT NULL,
    "dimension" "Dimension" NOT NULL,
    "key" TEXT NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "ProductFacet_pkey" PRIMARY KEY ("productId","dimension","key")
);

-- AddForeignKey
ALTER TABLE "ProductFacet" ADD CONSTRAINT "ProductFacet_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand from here on.

-- What is written at every look has room beside it, so that an update stays in its page and touches no index.
ALTER TABLE "Affinity" SET (fillfactor = 70);
ALTER TABLE "Impression" SET (fillfactor = 70);

CREATE FUNCTION refresh_product_facets(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  DELETE FROM "ProductFacet" WHERE "productId" = ANY(ids);
  INSERT INTO "ProductFacet" ("productId", "dimension", "key", "weight")
    SELECT "id", 'category'::"Dimension", "groupSlug", 1.0 FROM "Product" WHERE "id" = ANY(ids)
    UNION ALL SELECT "id", 'brand', "brandSlug", 1.0 FROM "Product" WHERE "id" = ANY(ids)
    UNION ALL SELECT "id", 'style', "style", 1.0 FROM "Product" WHERE "id" = ANY(ids)
    UNION ALL SELECT "id", 'price_tier', lower("tier"::text), 1.0 FROM "Product" WHERE "id" = ANY(ids)
    UNION ALL SELECT "id", 'season', lower("season"::text), 1.0 FROM "Product" WHERE "id" = ANY(ids) AND "season" <> 'ALL'
    UNION ALL SELECT p."id", 'topic', t, 1.0 / cardinality(p."topics")
      FROM "Product" p, unnest(p."topics") AS t WHERE p."id" = ANY(ids)
    UNION ALL SELECT c."productId", 'colour', c."colour", 1.0 / count(*) OVER (PARTITION BY c."productId")
      FROM (SELECT DISTINCT "productId", "colour" FROM "Variant" WHERE "colour" IS NOT NULL AND "productId" = ANY(ids)) AS c;
$$;

CREATE FUNCTION product_facets_of_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_facets((SELECT array_agg("id") FROM changed));
  RETURN NULL;
END $$;
CREATE FUNCTION product_facets_of_variants() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_facets((SELECT array_agg(DISTINCT "productId") FROM changed));
  RETURN NULL;
END $$;
CREATE FUNCTION product_facets_of_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_facets(ARRAY[NEW."id"]);
  RETURN NULL;
END $$;
CREATE FUNCTION product_facets_of_variant() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refresh_product_facets(ARRAY[OLD."productId", NEW."productId"]);
  RETURN NULL;
END $$;

CREATE TRIGGER product_facets AFTER INSERT ON "Product" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_facets_of_products();
CREATE TRIGGER product_facets_again AFTER UPDATE OF "groupSlug", "brandSlug", "style", "tier", "season", "topics" ON "Product"
  FOR EACH ROW EXECUTE FUNCTION product_facets_of_product();
CREATE TRIGGER product_facets AFTER INSERT ON "Variant" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_facets_of_variants();
CREATE TRIGGER product_facets_less AFTER DELETE ON "Variant" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION product_facets_of_variants();
CREATE TRIGGER product_facets_again AFTER UPDATE OF "colour", "productId" ON "Variant"
  FOR EACH ROW WHEN (OLD."colour" IS DISTINCT FROM NEW."colour" OR OLD."productId" <> NEW."productId")
  EXECUTE FUNCTION product_facets_of_variant();

SELECT refresh_product_facets((SELECT array_agg("id") FROM "Product"));

-- Being shown something weighs on no taste as it happens: what keeps being passed by is read from "Impression".
DELETE FROM "EventWeight" WHERE "name" = 'view_item_list';
