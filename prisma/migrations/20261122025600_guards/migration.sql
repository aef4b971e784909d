-- What Prisma's schema cannot express: append-only tables, slugs that are never given away, one registry for one tenant, checks.

-- ── Append-only ─────────────────────────────────────────────────────────────────────────────────────────────────────
-- A published policy has been read and relied upon. No program error and no administrator in a hurry may change it:
-- these tables take new rows and nothing else. TRUNCATE fires no row triggers, so it has one of its own.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '"%" is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "version" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "version" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "artefact" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "artefact" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "version_recipient" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "version_recipient" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "version_clause" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "version_clause" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "release" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "release" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "release_clause" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "release_clause" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A draft of a clause is worked on; an approved revision is final.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "clause_revision" FOR EACH ROW
  WHEN (OLD.status = 'approved') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "clause_revision" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A policy keeps its service and its address once it exists; a move would carry its versions to another tenant.
CREATE TRIGGER stays_with_service BEFORE UPDATE OF service_id, document ON "policy" FOR EACH ROW
  WHEN (OLD.service_id <> NEW.service_id OR OLD.document <> NEW.document) EXECUTE FUNCTION refuse_change();

-- A release consists of approved revisions: a draft must not reach a published policy.
CREATE FUNCTION refuse_unapproved_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM clause_revision WHERE id = NEW.revision_id AND status = 'approved') THEN
    RAISE EXCEPTION 'revision % is not approved', NEW.revision_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER approved_only BEFORE INSERT ON "release_clause" FOR EACH ROW EXECUTE FUNCTION refuse_unapproved_revision();

-- ── Slugs ───────────────────────────────────────────────────────────────────────────────────────────────────────────
-- Printed links must not die, nor lead to somebody else: every slug that a service ever had stays its own.

CREATE FUNCTION keep_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO service_slug (slug, service_id) VALUES (NEW.slug, NEW.id) ON CONFLICT (slug) DO NOTHING;
  IF (SELECT service_id FROM service_slug WHERE slug = NEW.slug) IS DISTINCT FROM NEW.id THEN
    RAISE EXCEPTION 'slug "%" belongs or belonged to another service', NEW.slug
      USING ERRCODE = 'unique_violation', CONSTRAINT = 'service_slug_pkey';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER keep_slug AFTER INSERT OR UPDATE OF slug ON "service" FOR EACH ROW EXECUTE FUNCTION keep_slug();

-- ── Tenants ─────────────────────────────────────────────────────────────────────────────────────────────────────────
-- The foreign keys keep a disclosure within the registry of its service; this keeps the registry within the organisation.

CREATE FUNCTION refuse_foreign_registry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.organisation_id IS DISTINCT FROM (SELECT organisation_id FROM registry WHERE id = NEW.registry_id) THEN
    RAISE EXCEPTION 'service % and its registry belong to different organisations', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
CREATE TRIGGER own_registry AFTER INSERT OR UPDATE OF organisation_id, registry_id ON "service"
  FOR EACH ROW EXECUTE FUNCTION refuse_foreign_registry();

-- ── References between the rows of a service ────────────────────────────────────────────────────────────────────────
-- Checked when the transaction ends: deleting a service takes out its tables one by one, and a group of people may go
-- before the purposes that refer to it. NO ACTION alone is checked after each of these inner steps. A migration that
-- adds such a reference repeats this for it.

DO $$
DECLARE
  reference record;
BEGIN
  FOR reference IN
    SELECT conname, conrelid::regclass AS place FROM pg_constraint
    WHERE contype = 'f' AND confdeltype = 'a' AND connamespace = current_schema()::regnamespace
  LOOP
    EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY DEFERRED', reference.place, reference.conname);
  END LOOP;
END
$$;

-- ── Checks ──────────────────────────────────────────────────────────────────────────────────────────────────────────

ALTER TABLE "service"
  ADD CONSTRAINT "service_one_owner" CHECK ((organisation_id IS NULL) <> (guest_token_hash IS NULL)),
  ADD CONSTRAINT "service_slug_form" CHECK (slug ~ '^[a-z0-9](-?[a-z0-9])*$' AND length(slug) <= 63),
  ADD CONSTRAINT "service_edit_number" CHECK (edit_number >= 0),
  ADD CONSTRAINT "service_pending_input" CHECK (jsonb_typeof(pending_input) = 'object');
ALTER TABLE "jurisdiction" ADD CONSTRAINT "jurisdiction_one_lead" CHECK (NOT lead OR "position" = 0);
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_one_country" CHECK (onward OR "position" = 0);
ALTER TABLE "rights_channel" ADD CONSTRAINT "rights_channel_serves" CHECK (serves IN ('request', 'withdrawal'));
ALTER TABLE "policy" ADD CONSTRAINT "policy_document_form" CHECK (document ~ '^[a-z](-?[a-z0-9])*$');
ALTER TABLE "version"
  ADD CONSTRAINT "version_number" CHECK (major >= 1 AND minor >= 0),
  ADD CONSTRAINT "version_content_hash" CHECK (content_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "version_library_hash" CHECK (library_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "version_not_own_previous" CHECK (previous_id <> id);
-- The published fingerprint is computed here once more: bytes and fingerprint cannot part.
ALTER TABLE "artefact"
  ADD CONSTRAINT "artefact_sha256" CHECK ("sha256" = encode(sha256("bytes"), 'hex')),
  ADD CONSTRAINT "artefact_language" CHECK (language IN ('ru', 'en'));
ALTER TABLE "clause_revision"
  ADD CONSTRAINT "clause_revision_number" CHECK (number >= 1),
  ADD CONSTRAINT "clause_revision_status" CHECK (status IN ('draft', 'approved')),
  ADD CONSTRAINT "clause_revision_origin" CHECK (origin IN ('baseline', 'editor')),
  ADD CONSTRAINT "clause_revision_hash" CHECK (content_hash ~ '^[0-9a-f]{64}$');
