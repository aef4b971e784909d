-- CreateTable
CREATE TABLE "version_change" (
    "version_id" TEXT NOT NULL,
    "proposed" TEXT NOT NULL,
    "decided" TEXT NOT NULL,
    "reasons" TEXT[],
    "why" TEXT,
    "decided_by" TEXT,
    "earliest" DATE NOT NULL,
    "reconfirmation" TEXT,

    CONSTRAINT "version_change_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "withdrawal" (
    "version_id" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by" TEXT,
    "by_name" TEXT,
    "reason" JSONB NOT NULL,

    CONSTRAINT "withdrawal_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "cancellation" (
    "version_id" TEXT NOT NULL,
    "cancelled_at" TIMESTAMPTZ(3) NOT NULL,
    "cancelled_by" TEXT,
    "by_name" TEXT,
    "reason" JSONB,

    CONSTRAINT "cancellation_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "publication_approval" (
    "id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "edit_number" INTEGER NOT NULL,
    "release_id" TEXT NOT NULL,
    "asked_by" TEXT NOT NULL,
    "asked_by_name" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT,
    "decision" TEXT,
    "decided_by" TEXT,
    "decided_by_name" TEXT,
    "decided_at" TIMESTAMPTZ(3),
    "decision_note" TEXT,

    CONSTRAINT "publication_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subscription" (
    "id" TEXT NOT NULL,
    "policy_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "confirm_hash" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),

    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_mail" (
    "id" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "headers" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" TEXT NOT NULL,
    "webhook_id" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "status" INTEGER,
    "failure" TEXT,
    "delivered_at" TIMESTAMPTZ(3),

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "publication_approval_service_id_edit_number_idx" ON "publication_approval"("service_id", "edit_number");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_confirm_hash_key" ON "subscription"("confirm_hash");

-- CreateIndex
CREATE UNIQUE INDEX "subscription_policy_id_email_key" ON "subscription"("policy_id", "email");

-- CreateIndex
CREATE INDEX "outgoing_mail_due_at_idx" ON "outgoing_mail"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_organisation_id_url_key" ON "webhook"("organisation_id", "url");

-- CreateIndex
CREATE INDEX "webhook_delivery_due_at_idx" ON "webhook_delivery"("due_at");

-- CreateIndex
CREATE INDEX "webhook_delivery_webhook_id_created_at_idx" ON "webhook_delivery"("webhook_id", "created_at");

-- AddForeignKey
ALTER TABLE "version_change" ADD CONSTRAINT "version_change_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawal" ADD CONSTRAINT "withdrawal_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cancellation" ADD CONSTRAINT "cancellation_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_approval" ADD CONSTRAINT "publication_approval_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook" ADD CONSTRAINT "webhook_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- ── Append-only: what was decided about a published version stays as it was decided. ────────────────────────────────
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "version_change" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "version_change" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "withdrawal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "withdrawal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "cancellation" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "cancellation" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A decision about an approval is final; only a request that waits can still be decided.
CREATE TRIGGER decided_once BEFORE UPDATE ON "publication_approval" FOR EACH ROW
  WHEN (OLD.decision IS NOT NULL) EXECUTE FUNCTION refuse_change();
-- One request waits at a time: two people who ask at once ask for the same.
CREATE UNIQUE INDEX "publication_approval_waiting" ON "publication_approval" ("service_id") WHERE decision IS NULL;

-- ── Hosted pages learn of both within a moment, as they learn of a new version. ─────────────────────────────────────
CREATE FUNCTION announce_end_of_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('klauza_hosted', (SELECT policy.service_id FROM version JOIN policy ON policy.id = version.policy_id WHERE version.id = NEW.version_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER announce AFTER INSERT ON "withdrawal" FOR EACH ROW EXECUTE FUNCTION announce_end_of_version();
CREATE TRIGGER announce AFTER INSERT ON "cancellation" FOR EACH ROW EXECUTE FUNCTION announce_end_of_version();

-- A version that has begun to bind can be superseded or withdrawn, not called off. The day is that of Moscow, in which
-- effective dates are counted (policy/versions/lifecycle.ts).
CREATE FUNCTION refuse_late_cancellation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT effective_at FROM version WHERE id = NEW.version_id) <= (NEW.cancelled_at AT TIME ZONE 'UTC' + interval '3 hours')::date THEN
    RAISE EXCEPTION 'version % has taken effect and cannot be cancelled', NEW.version_id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER only_scheduled BEFORE INSERT ON "cancellation" FOR EACH ROW EXECUTE FUNCTION refuse_late_cancellation();

-- ── Checks ──────────────────────────────────────────────────────────────────────────────────────────────────────────
ALTER TABLE "version_change"
  ADD CONSTRAINT "version_change_class" CHECK (proposed IN ('material', 'editorial') AND decided IN ('material', 'editorial')),
  -- A class other than the proposed one takes a reason and a name under it.
  ADD CONSTRAINT "version_change_why" CHECK (proposed = decided OR (btrim(coalesce(why, '')) <> '' AND btrim(coalesce(decided_by, '')) <> '')),
  ADD CONSTRAINT "version_change_reconfirmation" CHECK (reconfirmation IN ('promise', 'consent'));
ALTER TABLE "publication_approval"
  ADD CONSTRAINT "publication_approval_decision" CHECK (decision IN ('approved', 'returned', 'outdated')),
  ADD CONSTRAINT "publication_approval_complete" CHECK ((decision IS NULL) = (decided_at IS NULL)),
  -- Four eyes are two people, whatever a program forgets to ask.
  ADD CONSTRAINT "publication_approval_four_eyes" CHECK (decision IS DISTINCT FROM 'approved' OR (decided_by IS NOT NULL AND decided_by <> asked_by));
ALTER TABLE "subscription"
  ADD CONSTRAINT "subscription_language" CHECK (language IN ('ru', 'en')),
  ADD CONSTRAINT "subscription_email" CHECK (email = lower(email) AND length(email) <= 320),
  ADD CONSTRAINT "subscription_state" CHECK ((confirm_hash IS NULL) = (confirmed_at IS NOT NULL));
