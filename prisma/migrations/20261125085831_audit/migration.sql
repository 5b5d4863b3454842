-- DropIndex
DROP INDEX "AuditEntry_actorId_idx";

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "kept" JSONB;

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_id_idx" ON "AuditEntry"("actorId", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_action_id_idx" ON "AuditEntry"("action", "id");

-- CreateIndex
CREATE INDEX "AuditEntry_subject_id_idx" ON "AuditEntry"("subject", "id");

-- Whatever columns there are, now and later: nothing but the actor is ever changed, and that only to nobody.
CREATE OR REPLACE FUNCTION only_added_to() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW."actorId" IS NULL AND to_jsonb(NEW) - 'actorId' = to_jsonb(OLD) - 'actorId' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit log is only ever added to' USING ERRCODE = 'restrict_violation';
END $$;

-- What became of a thing is asked of every entry about it, and few are deleted.
CREATE INDEX "AuditEntry_deleted_idx" ON "AuditEntry"("subject", "action", "id") WHERE "action" LIKE '%.delete';
