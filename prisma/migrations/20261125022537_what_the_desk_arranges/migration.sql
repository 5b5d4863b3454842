-- CreateEnum
CREATE TYPE "Place" AS ENUM ('HOME', 'PRODUCT_GOES_WITH', 'PRODUCT_SIMILAR', 'CART', 'ORDER', 'CATEGORY', 'SEARCH');

-- AlterTable
ALTER TABLE "ProductGroup" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "PolicyVersion" (
    "groupSlug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3),
    "editorId" UUID,
    "content" JSONB NOT NULL,

    CONSTRAINT "PolicyVersion_pkey" PRIMARY KEY ("groupSlug","version")
);

-- CreateTable
CREATE TABLE "PlacementSetting" (
    "place" "Place" NOT NULL,
    "version" INTEGER NOT NULL,
    "config" JSONB NOT NULL,

    CONSTRAINT "PlacementSetting_pkey" PRIMARY KEY ("place")
);

-- CreateTable
CREATE TABLE "PlacementVersion" (
    "place" "Place" NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3),
    "editorId" UUID,
    "content" JSONB NOT NULL,

    CONSTRAINT "PlacementVersion_pkey" PRIMARY KEY ("place","version")
);

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_groupSlug_fkey" FOREIGN KEY ("groupSlug") REFERENCES "ProductGroup"("slug") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlacementVersion" ADD CONSTRAINT "PlacementVersion_place_fkey" FOREIGN KEY ("place") REFERENCES "PlacementSetting"("place") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlacementVersion" ADD CONSTRAINT "PlacementVersion_editorId_fkey" FOREIGN KEY ("editorId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- From here on: what the Prisma schema cannot say.

ALTER TABLE "ProductGroup" ADD CONSTRAINT "ProductGroup_version_check" CHECK ("version" > 0);
ALTER TABLE "GroupComplement" ADD CONSTRAINT "GroupComplement_other_check" CHECK ("groupSlug" <> "complementSlug");
ALTER TABLE "PolicyVersion" ADD CONSTRAINT "PolicyVersion_content_check"
  CHECK ("version" > 0 AND jsonb_typeof("content") = 'object');
ALTER TABLE "PlacementSetting" ADD CONSTRAINT "PlacementSetting_config_check"
  CHECK ("version" > 0 AND jsonb_typeof("config") = 'object');
ALTER TABLE "PlacementVersion" ADD CONSTRAINT "PlacementVersion_content_check"
  CHECK ("version" > 0 AND jsonb_typeof("content") = 'object');

-- What processes keep in memory is read again when this number changes.
INSERT INTO "Revision" ("topic") VALUES ('placements');
CREATE TRIGGER revision AFTER INSERT OR UPDATE OR DELETE ON "PlacementSetting"
  FOR EACH STATEMENT EXECUTE FUNCTION raise_revision('placements');
