-- CreateTable
CREATE TABLE "ProfileLook" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "profileId" UUID NOT NULL,
    "what" TEXT NOT NULL,

    CONSTRAINT "ProfileLook_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ProfileLook_profileId_at_idx" ON "ProfileLook"("profileId", "at" DESC);

-- AddForeignKey
ALTER TABLE "ProfileLook" ADD CONSTRAINT "ProfileLook_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProfileLook" ADD CONSTRAINT "ProfileLook_profileId_fkey" FOREIGN KEY ("profileId") REFERENCES "Profile"("id") ON DELETE CASCADE ON UPDATE CASCADE;
