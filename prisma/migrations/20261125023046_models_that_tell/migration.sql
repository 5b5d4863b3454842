-- AlterTable
ALTER TABLE "ProductStat" ADD COLUMN     "trend" DOUBLE PRECISION NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "CohortProduct" (
    "dimension" "Dimension" NOT NULL,
    "key" TEXT NOT NULL,
    "productId" UUID NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "support" INTEGER NOT NULL,

    CONSTRAINT "CohortProduct_pkey" PRIMARY KEY ("dimension","key","productId")
);

-- CreateTable
CREATE TABLE "ModelBuild" (
    "name" TEXT NOT NULL,
    "builtAt" TIMESTAMPTZ(3) NOT NULL,
    "tookMs" INTEGER NOT NULL,
    "sources" INTEGER NOT NULL,
    "rows" INTEGER NOT NULL,

    CONSTRAINT "ModelBuild_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE INDEX "CohortProduct_productId_idx" ON "CohortProduct"("productId");

-- AddForeignKey
ALTER TABLE "CohortProduct" ADD CONSTRAINT "CohortProduct_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand from here on.

ALTER TABLE "ProductStat"
  ADD CONSTRAINT "ProductStat_trend_range" CHECK ("trend" BETWEEN 0 AND 1);

-- Fewer than three are not "others": what one or two bought is theirs.
ALTER TABLE "CohortProduct"
  ADD CONSTRAINT "CohortProduct_several" CHECK ("support" >= 3);

ALTER TABLE "ModelBuild"
  ADD CONSTRAINT "ModelBuild_counts" CHECK ("tookMs" >= 0 AND "sources" >= 0 AND "rows" >= 0);
