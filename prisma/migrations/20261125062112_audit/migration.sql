-- CreateTable
CREATE TABLE "AuditEntry" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "role" "Role" NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "version" INTEGER,

    CONSTRAINT "AuditEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_idx" ON "AuditEntry"("actorId");

-- AddForeignKey
ALTER TABLE "AuditEntry" ADD CONSTRAINT "AuditEntry_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Shopper"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Nothing in the log is changed or taken away; only who it was is forgotten with their account.
CREATE FUNCTION only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."actorId" IS NULL
    AND (NEW."id", NEW."at", NEW."role", NEW."action", NEW."subject", NEW."version")
      IS NOT DISTINCT FROM (OLD."id", OLD."at", OLD."role", OLD."action", OLD."subject", OLD."version") THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit log is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER only_added_to BEFORE UPDATE OR DELETE ON "AuditEntry" FOR EACH ROW EXECUTE FUNCTION only_added_to();
