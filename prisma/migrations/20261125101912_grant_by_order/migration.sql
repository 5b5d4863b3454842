-- CreateIndex
CREATE INDEX "Grant_orderId_idx" ON "Grant"("orderId");
