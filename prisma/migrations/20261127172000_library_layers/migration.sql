-- DropForeignKey
ALTER TABLE "clause_revision" DROP CONSTRAINT "clause_revision_clause_id_fkey";

-- DropForeignKey
ALTER TABLE "release_clause" DROP CONSTRAINT "release_clause_release_id_fkey";

-- DropForeignKey
ALTER TABLE "release_clause" DROP CONSTRAINT "release_clause_revision_id_fkey";

-- DropIndex
DROP INDEX "clause_revision_clause_id_number_key";

-- DropIndex
DROP INDEX "release_name_key";

-- DropIndex
DROP INDEX "release_number_key";

-- AlterTable
ALTER TABLE "clause" ADD COLUMN     "organisation_id" TEXT,
ALTER COLUMN "baseline_hash" DROP NOT NULL;

-- AlterTable
ALTER TABLE "clause_revision" ADD COLUMN     "approved_at" TIMESTAMPTZ(3),
ADD COLUMN     "approved_by" TEXT,
ADD COLUMN     "approved_by_name" TEXT,
ADD COLUMN     "authors" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "base_revision_id" TEXT,
ADD COLUMN     "created_by_name" TEXT,
ADD COLUMN     "four_eyes" BOOLEAN,
ADD COLUMN     "merge" JSONB,
ADD COLUMN     "organisation_id" TEXT,
ADD COLUMN     "placement" JSONB,
ADD COLUMN     "save_number" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "saved_by_name" TEXT,
ADD COLUMN     "still_true" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "submitted_at" TIMESTAMPTZ(3),
ADD COLUMN     "submitted_by" TEXT,
ADD COLUMN     "submitted_by_name" TEXT;

-- AlterTable
ALTER TABLE "release" ADD COLUMN     "base_release_id" TEXT,
ADD COLUMN     "created_by" TEXT,
ADD COLUMN     "created_by_name" TEXT,
ADD COLUMN     "notes" JSONB,
ADD COLUMN     "organisation_id" TEXT;

-- AlterTable
ALTER TABLE "service" ADD COLUMN     "release_id" TEXT;

-- CreateTable
CREATE TABLE "clause_comment" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "parent_id" TEXT,
    "file" TEXT,
    "language" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "quote" TEXT,
    "body" TEXT NOT NULL,
    "suggestion" TEXT,
    "author_id" TEXT NOT NULL,
    "author_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_by" TEXT,
    "resolved_by_name" TEXT,
    "resolved_at" TIMESTAMPTZ(3),
    "resolution" TEXT,

    CONSTRAINT "clause_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_update" (
    "id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "release_id" TEXT NOT NULL,
    "from_release_id" TEXT,
    "step" TEXT NOT NULL,
    "by" TEXT,
    "by_name" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_update_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_impact" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "base_release_id" TEXT NOT NULL,
    "revision_ids" TEXT[],
    "as_of" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "drafted" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_by" TEXT,
    "beat_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "release_impact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_impact_item" (
    "impact_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "name" JSONB NOT NULL,
    "outcome" TEXT NOT NULL,
    "change" TEXT,
    "summary" JSONB NOT NULL,

    CONSTRAINT "release_impact_item_pkey" PRIMARY KEY ("impact_id","kind","subject")
);

-- CreateIndex
CREATE INDEX "clause_comment_revision_id_idx" ON "clause_comment"("revision_id");

-- CreateIndex
CREATE INDEX "clause_comment_organisation_id_idx" ON "clause_comment"("organisation_id");

-- CreateIndex
CREATE INDEX "clause_comment_parent_id_idx" ON "clause_comment"("parent_id");

-- CreateIndex
CREATE INDEX "release_update_service_id_at_idx" ON "release_update"("service_id", "at");

-- CreateIndex
CREATE INDEX "release_update_release_id_idx" ON "release_update"("release_id");

-- CreateIndex
CREATE INDEX "release_impact_organisation_id_content_hash_idx" ON "release_impact"("organisation_id", "content_hash");

-- CreateIndex
CREATE INDEX "clause_organisation_id_idx" ON "clause"("organisation_id");

-- CreateIndex
CREATE INDEX "clause_revision_organisation_id_status_idx" ON "clause_revision"("organisation_id", "status");

-- CreateIndex
CREATE INDEX "clause_revision_base_revision_id_idx" ON "clause_revision"("base_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "clause_revision_clause_id_organisation_id_number_key" ON "clause_revision"("clause_id", "organisation_id", "number") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "release_base_release_id_idx" ON "release"("base_release_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_organisation_id_number_key" ON "release"("organisation_id", "number") NULLS NOT DISTINCT;

-- CreateIndex
CREATE UNIQUE INDEX "release_organisation_id_name_key" ON "release"("organisation_id", "name") NULLS NOT DISTINCT;

-- CreateIndex
CREATE INDEX "service_release_id_idx" ON "service"("release_id");

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause" ADD CONSTRAINT "clause_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_revision" ADD CONSTRAINT "clause_revision_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_revision" ADD CONSTRAINT "clause_revision_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_revision" ADD CONSTRAINT "clause_revision_base_revision_id_fkey" FOREIGN KEY ("base_revision_id") REFERENCES "clause_revision"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_comment" ADD CONSTRAINT "clause_comment_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_comment" ADD CONSTRAINT "clause_comment_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "clause_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_comment" ADD CONSTRAINT "clause_comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "clause_comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_base_release_id_fkey" FOREIGN KEY ("base_release_id") REFERENCES "release"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_clause" ADD CONSTRAINT "release_clause_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_clause" ADD CONSTRAINT "release_clause_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "clause_revision"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_update" ADD CONSTRAINT "release_update_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_update" ADD CONSTRAINT "release_update_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_impact" ADD CONSTRAINT "release_impact_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_impact_item" ADD CONSTRAINT "release_impact_item_impact_id_fkey" FOREIGN KEY ("impact_id") REFERENCES "release_impact"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── What Prisma cannot express ──────────────────────────────────────────────────────────────────────────────────────

-- Checked when the transaction ends, as in 20261122025600_guards: deleting an organisation takes its tables out one by one.
DO $$
DECLARE
  reference record;
BEGIN
  FOR reference IN
    SELECT conname, conrelid::regclass AS place FROM pg_constraint
    WHERE contype = 'f' AND confdeltype = 'a' AND NOT condeferrable AND connamespace = current_schema()::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', reference.place, reference.conname);
  END LOOP;
END
$$;

-- Every service that is there goes on with the library that it was drafted from until now.
UPDATE "service" SET release_id = (SELECT id FROM "release" ORDER BY number DESC LIMIT 1);

-- Approved revisions and releases are final. They go only with the whole organisation, once nothing published holds them.
CREATE FUNCTION refuse_change_while_owned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.organisation_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM organisation WHERE id = OLD.organisation_id) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '"%" is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;
DROP TRIGGER append_only ON "clause_revision";
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "clause_revision" FOR EACH ROW
  WHEN (OLD.status = 'approved') EXECUTE FUNCTION refuse_change_while_owned();
DROP TRIGGER append_only ON "release";
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "release" FOR EACH ROW EXECUTE FUNCTION refuse_change_while_owned();

CREATE FUNCTION refuse_change_while_released() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM release WHERE id = OLD.release_id) THEN RETURN OLD; END IF;
  RAISE EXCEPTION '"%" is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;
DROP TRIGGER append_only ON "release_clause";
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "release_clause" FOR EACH ROW EXECUTE FUNCTION refuse_change_while_released();

CREATE FUNCTION refuse_change_while_served() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM service WHERE id = OLD.service_id) THEN RETURN OLD; END IF;
  RAISE EXCEPTION '"%" is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "release_update" FOR EACH ROW EXECUTE FUNCTION refuse_change_while_served();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "release_update" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A revision never changes its clause, its layer or its number, whatever becomes of its words.
CREATE TRIGGER stays_with_clause BEFORE UPDATE OF clause_id, organisation_id, number ON "clause_revision" FOR EACH ROW
  WHEN (OLD.clause_id <> NEW.clause_id OR OLD.organisation_id IS DISTINCT FROM NEW.organisation_id OR OLD.number <> NEW.number)
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER stays_with_organisation BEFORE UPDATE OF organisation_id ON "clause" FOR EACH ROW
  WHEN (OLD.organisation_id IS DISTINCT FROM NEW.organisation_id) EXECUTE FUNCTION refuse_change();

-- ── Tenants: nothing of one organisation reaches another's layer, release or service ────────────────────────────────

CREATE FUNCTION refuse_foreign_layer(ours text, theirs text, what text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF theirs IS NOT NULL AND theirs IS DISTINCT FROM ours THEN
    RAISE EXCEPTION '% belongs to another organisation', what USING ERRCODE = 'check_violation';
  END IF;
END
$$;

CREATE FUNCTION clause_revision_layer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_foreign_layer(NEW.organisation_id, (SELECT organisation_id FROM clause WHERE id = NEW.clause_id), 'the clause');
  PERFORM refuse_foreign_layer(NEW.organisation_id, (SELECT organisation_id FROM clause_revision WHERE id = NEW.base_revision_id), 'the revision that this one was edited from');
  RETURN NEW;
END
$$;
CREATE TRIGGER own_layer BEFORE INSERT OR UPDATE OF base_revision_id ON "clause_revision" FOR EACH ROW EXECUTE FUNCTION clause_revision_layer();

CREATE FUNCTION release_layer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_foreign_layer(NULL, (SELECT organisation_id FROM release WHERE id = NEW.base_release_id), 'the release underneath');
  RETURN NEW;
END
$$;
CREATE TRIGGER own_layer BEFORE INSERT ON "release" FOR EACH ROW EXECUTE FUNCTION release_layer();

CREATE FUNCTION release_clause_layer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_foreign_layer(
    (SELECT organisation_id FROM release WHERE id = NEW.release_id), (SELECT organisation_id FROM clause_revision WHERE id = NEW.revision_id), 'the revision');
  RETURN NEW;
END
$$;
CREATE TRIGGER own_layer BEFORE INSERT ON "release_clause" FOR EACH ROW EXECUTE FUNCTION release_clause_layer();

CREATE FUNCTION service_layer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_foreign_layer(NEW.organisation_id, (SELECT organisation_id FROM release WHERE id = NEW.release_id), 'the release');
  RETURN NEW;
END
$$;
CREATE TRIGGER own_layer BEFORE INSERT OR UPDATE OF organisation_id, release_id ON "service" FOR EACH ROW EXECUTE FUNCTION service_layer();

CREATE FUNCTION clause_comment_layer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.organisation_id IS DISTINCT FROM (SELECT organisation_id FROM clause_revision WHERE id = NEW.revision_id)
    OR (NEW.parent_id IS NOT NULL AND NEW.revision_id IS DISTINCT FROM (SELECT revision_id FROM clause_comment WHERE id = NEW.parent_id)) THEN
    RAISE EXCEPTION 'a comment and its revision belong together' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER own_layer BEFORE INSERT OR UPDATE ON "clause_comment" FOR EACH ROW EXECUTE FUNCTION clause_comment_layer();

-- ── Checks ──────────────────────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "clause"
  ADD CONSTRAINT "clause_own_id" CHECK ((organisation_id IS NOT NULL) = (id ~ '^own-[0-9a-f]{8}-')),
  ADD CONSTRAINT "clause_baseline" CHECK ((organisation_id IS NULL) = (baseline_hash IS NOT NULL));
ALTER TABLE "clause_revision"
  DROP CONSTRAINT "clause_revision_status",
  DROP CONSTRAINT "clause_revision_origin",
  ADD CONSTRAINT "clause_revision_status" CHECK (status IN ('draft', 'in-review', 'approved', 'withdrawn')),
  ADD CONSTRAINT "clause_revision_origin" CHECK (origin IN ('baseline', 'editor', 'merge', 'import')),
  ADD CONSTRAINT "clause_revision_layer" CHECK (origin <> 'baseline' OR organisation_id IS NULL),
  ADD CONSTRAINT "clause_revision_submitted" CHECK (organisation_id IS NULL OR status NOT IN ('in-review', 'approved') OR submitted_by IS NOT NULL),
  ADD CONSTRAINT "clause_revision_approved" CHECK (organisation_id IS NULL OR status <> 'approved' OR (approved_by IS NOT NULL AND approved_at IS NOT NULL AND four_eyes IS NOT NULL)),
  -- Four eyes: whoever wrote any of it does not approve it.
  ADD CONSTRAINT "clause_revision_four_eyes" CHECK (status <> 'approved' OR four_eyes IS NOT TRUE OR approved_by <> ALL (authors));
ALTER TABLE "clause_comment"
  ADD CONSTRAINT "clause_comment_body" CHECK (btrim(body) <> '' OR suggestion IS NOT NULL),
  ADD CONSTRAINT "clause_comment_language" CHECK (language IN ('ru', 'en')),
  ADD CONSTRAINT "clause_comment_passage" CHECK ((start IS NULL) = ("end" IS NULL) AND (start IS NULL) = (quote IS NULL) AND (start IS NULL OR (start >= 0 AND "end" >= start AND file IS NOT NULL))),
  ADD CONSTRAINT "clause_comment_suggestion" CHECK (suggestion IS NULL OR start IS NOT NULL),
  ADD CONSTRAINT "clause_comment_resolution" CHECK ((resolution IS NULL) = (resolved_at IS NULL) AND (resolution IS NULL OR resolution IN ('resolved', 'accepted', 'declined')));
ALTER TABLE "release"
  ADD CONSTRAINT "release_number" CHECK (number >= 1),
  ADD CONSTRAINT "release_layer" CHECK ((organisation_id IS NULL) = (base_release_id IS NULL)),
  ADD CONSTRAINT "release_name" CHECK (btrim(name) <> '');
ALTER TABLE "release_update" ADD CONSTRAINT "release_update_step" CHECK (step IN ('offered', 'adopted', 'postponed'));
ALTER TABLE "release_impact" ADD CONSTRAINT "release_impact_status" CHECK (status IN ('running', 'done', 'failed'));
ALTER TABLE "release_impact_item"
  ADD CONSTRAINT "release_impact_item_kind" CHECK (kind IN ('service', 'starting-point', 'example')),
  ADD CONSTRAINT "release_impact_item_outcome" CHECK (outcome IN ('changed', 'failed'));
