-- CreateTable
CREATE TABLE "Decision" (
    "at" TIMESTAMPTZ(3) NOT NULL,
    "id" UUID NOT NULL,
    "profileId" UUID NOT NULL,
    "page" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "mergeId" UUID,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("at","id")
) PARTITION BY RANGE ("at");

-- CreateIndex
CREATE INDEX "Decision_profileId_at_idx" ON "Decision"("profileId", "at" DESC);

-- For undoing a merge.
CREATE INDEX "Decision_mergeId_idx" ON "Decision"("mergeId") WHERE "mergeId" IS NOT NULL;

-- One partition a month, made ahead of time; the default one catches whatever falls outside.
CREATE FUNCTION ensure_decision_partition(month date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  first date := date_trunc('month', month)::date;
  part text := 'Decision_' || to_char(first, 'YYYY_MM');
BEGIN
  IF to_regclass(format('%I', part)) IS NULL THEN
    EXECUTE format('CREATE TABLE %I PARTITION OF "Decision" FOR VALUES FROM (%L) TO (%L)',
      part, first::timestamp AT TIME ZONE 'UTC', (first + interval '1 month')::timestamp AT TIME ZONE 'UTC');
  END IF;
END $$;

SELECT ensure_decision_partition((date_trunc('month', now()) + make_interval(months => m))::date)
FROM generate_series(0, 3) AS m;

CREATE TABLE "Decision_other" PARTITION OF "Decision" DEFAULT;
