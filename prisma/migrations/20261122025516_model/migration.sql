-- CreateTable
CREATE TABLE "user" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "active_organisation_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "logo" TEXT,
    "metadata" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" TEXT NOT NULL DEFAULT 'member',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "role" TEXT,
    "status" TEXT NOT NULL DEFAULT 'pending',
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "inviter_id" TEXT NOT NULL,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT,
    "guest_token_hash" TEXT,
    "registry_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "edit_number" INTEGER NOT NULL DEFAULT 0,
    "answers_format" TEXT NOT NULL,
    "pending_input" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_slug" (
    "slug" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "service_slug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "service_topic" (
    "service_id" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "edit" INTEGER NOT NULL,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "service_topic_pkey" PRIMARY KEY ("service_id","topic")
);

-- CreateTable
CREATE TABLE "jurisdiction" (
    "service_id" TEXT NOT NULL,
    "lead" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "law" TEXT NOT NULL,

    CONSTRAINT "jurisdiction_pkey" PRIMARY KEY ("service_id","lead","position")
);

-- CreateTable
CREATE TABLE "audience_country" (
    "service_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "country" TEXT NOT NULL,

    CONSTRAINT "audience_country_pkey" PRIMARY KEY ("service_id","position")
);

-- CreateTable
CREATE TABLE "controller" (
    "service_id" TEXT NOT NULL,
    "kind" TEXT,
    "surname" JSONB,
    "given_name" JSONB,
    "patronymic" JSONB,
    "name" JSONB,
    "short_name" JSONB,
    "legal_form" JSONB,
    "inn" TEXT,
    "ogrn" TEXT,
    "ogrnip" TEXT,
    "kpp" TEXT,
    "vat" TEXT,
    "registration_number" TEXT,
    "unp" TEXT,
    "bin" TEXT,
    "country" TEXT,
    "postcode" TEXT,
    "address" JSONB,
    "website" TEXT,
    "registry_number" TEXT,
    "defined_in_document" TEXT,

    CONSTRAINT "controller_pkey" PRIMARY KEY ("service_id")
);

-- CreateTable
CREATE TABLE "contact" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "purpose" TEXT,
    "channel" TEXT,
    "value" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "contact_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "representative" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "territory" TEXT,
    "name" JSONB,
    "address" JSONB,
    "email" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "representative_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "channel" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "name" JSONB,
    "url" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "channel_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "domain" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "host" TEXT,
    "kind" TEXT,
    "subdomains" BOOLEAN,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "domain_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "sign_in" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "method" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "sign_in_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_provider" (
    "service_id" TEXT NOT NULL,
    "sign_in_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "disclosure_id" TEXT NOT NULL,

    CONSTRAINT "sign_in_provider_pkey" PRIMARY KEY ("service_id","sign_in_id","position")
);

-- CreateTable
CREATE TABLE "subject_group" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "name" JSONB,
    "role" TEXT,
    "on_behalf_of" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "subject_group_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "subject_group_channel" (
    "service_id" TEXT NOT NULL,
    "subject_group_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "channel_id" TEXT NOT NULL,

    CONSTRAINT "subject_group_channel_pkey" PRIMARY KEY ("service_id","subject_group_id","position")
);

-- CreateTable
CREATE TABLE "instruction_document" (
    "service_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "related_document_id" TEXT NOT NULL,

    CONSTRAINT "instruction_document_pkey" PRIMARY KEY ("service_id","position")
);

-- CreateTable
CREATE TABLE "data_category" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "name" JSONB,
    "sources" TEXT[],
    "requirement" TEXT,
    "special" TEXT[],
    "determined_by" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "data_category_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "data_category_subject" (
    "service_id" TEXT NOT NULL,
    "data_category_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject_group_id" TEXT NOT NULL,

    CONSTRAINT "data_category_subject_pkey" PRIMARY KEY ("service_id","data_category_id","position")
);

-- CreateTable
CREATE TABLE "data_category_source" (
    "service_id" TEXT NOT NULL,
    "data_category_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "disclosure_id" TEXT NOT NULL,

    CONSTRAINT "data_category_source_pkey" PRIMARY KEY ("service_id","data_category_id","position")
);

-- CreateTable
CREATE TABLE "data_item" (
    "service_id" TEXT NOT NULL,
    "data_category_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "name" JSONB,
    "requirement" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "data_item_pkey" PRIMARY KEY ("service_id","data_category_id","id")
);

-- CreateTable
CREATE TABLE "visibility" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "audience" TEXT,
    "hideable" BOOLEAN,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "visibility_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "practice" (
    "service_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "done" BOOLEAN,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "practice_pkey" PRIMARY KEY ("service_id","position")
);

-- CreateTable
CREATE TABLE "purpose" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "name" JSONB,
    "method" TEXT,
    "on_behalf_of" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "purpose_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "purpose_subject" (
    "service_id" TEXT NOT NULL,
    "purpose_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject_group_id" TEXT NOT NULL,

    CONSTRAINT "purpose_subject_pkey" PRIMARY KEY ("service_id","purpose_id","position")
);

-- CreateTable
CREATE TABLE "purpose_data" (
    "service_id" TEXT NOT NULL,
    "purpose_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "data_category_id" TEXT NOT NULL,

    CONSTRAINT "purpose_data_pkey" PRIMARY KEY ("service_id","purpose_id","position")
);

-- CreateTable
CREATE TABLE "purpose_retention" (
    "service_id" TEXT NOT NULL,
    "purpose_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "retention_rule_id" TEXT NOT NULL,

    CONSTRAINT "purpose_retention_pkey" PRIMARY KEY ("service_id","purpose_id","position")
);

-- CreateTable
CREATE TABLE "legal_basis" (
    "service_id" TEXT NOT NULL,
    "purpose_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "law" TEXT,
    "document" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "legal_basis_pkey" PRIMARY KEY ("service_id","purpose_id","position")
);

-- CreateTable
CREATE TABLE "storage_location" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "provider" TEXT,
    "country" TEXT,
    "ownership" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "storage_location_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "retention_rule" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB,
    "mode" TEXT,
    "end_action" TEXT,
    "party" TEXT,
    "recipient" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "retention_rule_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "retention_rule_data" (
    "service_id" TEXT NOT NULL,
    "retention_rule_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "data_category_id" TEXT NOT NULL,

    CONSTRAINT "retention_rule_data_pkey" PRIMARY KEY ("service_id","retention_rule_id","position")
);

-- CreateTable
CREATE TABLE "retention_stage" (
    "service_id" TEXT NOT NULL,
    "retention_rule_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" JSONB,
    "event" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "retention_stage_pkey" PRIMARY KEY ("service_id","retention_rule_id","position")
);

-- CreateTable
CREATE TABLE "security_measure" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "name" JSONB,
    "protocol" TEXT,
    "state" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "security_measure_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "data_subject_right" (
    "service_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "data_subject_right_pkey" PRIMARY KEY ("service_id","position")
);

-- CreateTable
CREATE TABLE "right_way" (
    "service_id" TEXT NOT NULL,
    "right_position" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "channel" TEXT,
    "value" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "right_way_pkey" PRIMARY KEY ("service_id","right_position","position")
);

-- CreateTable
CREATE TABLE "rights_route" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "subjects" TEXT,
    "party" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "rights_route_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "rights_channel" (
    "service_id" TEXT NOT NULL,
    "serves" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "channel" TEXT,
    "value" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "rights_channel_pkey" PRIMARY KEY ("service_id","serves","position")
);

-- CreateTable
CREATE TABLE "rights_subject" (
    "service_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject_group_id" TEXT NOT NULL,

    CONSTRAINT "rights_subject_pkey" PRIMARY KEY ("service_id","position")
);

-- CreateTable
CREATE TABLE "deletion_data" (
    "service_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "data_category_id" TEXT NOT NULL,

    CONSTRAINT "deletion_data_pkey" PRIMARY KEY ("service_id","position")
);

-- CreateTable
CREATE TABLE "related_document" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "name" JSONB,
    "url" TEXT,
    "path" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "related_document_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "own_definition" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "term" JSONB,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "own_definition_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "registry" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT,

    CONSTRAINT "registry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recipient" (
    "id" TEXT NOT NULL,
    "registry_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "catalogue" TEXT,
    "name" JSONB,
    "legal_name" JSONB,
    "inn" TEXT,

    CONSTRAINT "recipient_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "disclosure" (
    "service_id" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "registry_id" TEXT NOT NULL,
    "recipient_id" TEXT NOT NULL,
    "kind" TEXT,
    "role" TEXT,
    "agreement" TEXT,
    "safeguards" TEXT[],
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "disclosure_pkey" PRIMARY KEY ("service_id","id")
);

-- CreateTable
CREATE TABLE "disclosure_data" (
    "service_id" TEXT NOT NULL,
    "disclosure_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "data_category_id" TEXT NOT NULL,

    CONSTRAINT "disclosure_data_pkey" PRIMARY KEY ("service_id","disclosure_id","position")
);

-- CreateTable
CREATE TABLE "disclosure_purpose" (
    "service_id" TEXT NOT NULL,
    "disclosure_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "purpose_id" TEXT NOT NULL,

    CONSTRAINT "disclosure_purpose_pkey" PRIMARY KEY ("service_id","disclosure_id","position")
);

-- CreateTable
CREATE TABLE "transfer" (
    "service_id" TEXT NOT NULL,
    "disclosure_id" TEXT NOT NULL,
    "onward" BOOLEAN NOT NULL,
    "position" INTEGER NOT NULL,
    "country" TEXT NOT NULL,

    CONSTRAINT "transfer_pkey" PRIMARY KEY ("service_id","disclosure_id","onward","position")
);

-- CreateTable
CREATE TABLE "disclosure_use" (
    "service_id" TEXT NOT NULL,
    "used_as" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "disclosure_id" TEXT NOT NULL,

    CONSTRAINT "disclosure_use_pkey" PRIMARY KEY ("service_id","used_as","position")
);

-- CreateTable
CREATE TABLE "disclosure_case" (
    "service_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT,
    "detail" JSONB NOT NULL,
    "none" TEXT[],

    CONSTRAINT "disclosure_case_pkey" PRIMARY KEY ("service_id","position")
);

-- CreateTable
CREATE TABLE "policy" (
    "id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "version" (
    "id" TEXT NOT NULL,
    "policy_id" TEXT NOT NULL,
    "major" INTEGER NOT NULL,
    "minor" INTEGER NOT NULL,
    "previous_id" TEXT,
    "effective_at" DATE NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_by" TEXT,
    "note" JSONB,
    "edit_number" INTEGER NOT NULL,
    "answers_format" TEXT NOT NULL,
    "answers" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "selection" JSONB NOT NULL,
    "engine" TEXT NOT NULL,
    "release_id" TEXT NOT NULL,
    "library_hash" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,

    CONSTRAINT "version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "artefact" (
    "version_id" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "gzip" BYTEA,
    "brotli" BYTEA,
    "sha256" TEXT NOT NULL,

    CONSTRAINT "artefact_pkey" PRIMARY KEY ("version_id","language","format")
);

-- CreateTable
CREATE TABLE "version_recipient" (
    "version_id" TEXT NOT NULL,
    "recipient_id" TEXT NOT NULL,

    CONSTRAINT "version_recipient_pkey" PRIMARY KEY ("version_id","recipient_id")
);

-- CreateTable
CREATE TABLE "version_clause" (
    "version_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,

    CONSTRAINT "version_clause_pkey" PRIMARY KEY ("version_id","revision_id")
);

-- CreateTable
CREATE TABLE "clause" (
    "id" TEXT NOT NULL,
    "baseline_hash" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "clause_revision" (
    "id" TEXT NOT NULL,
    "clause_id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "yaml" TEXT NOT NULL,
    "texts" JSONB NOT NULL,
    "examples" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" TEXT,

    CONSTRAINT "clause_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "glossary" TEXT NOT NULL,
    "outlines" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_clause" (
    "release_id" TEXT NOT NULL,
    "revision_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "release_clause_pkey" PRIMARY KEY ("release_id","position")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_slug_key" ON "organisation"("slug");

-- CreateIndex
CREATE INDEX "member_user_id_idx" ON "member"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "member_organisation_id_user_id_key" ON "member"("organisation_id", "user_id");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "invitation"("email");

-- CreateIndex
CREATE UNIQUE INDEX "service_slug_key" ON "service"("slug");

-- CreateIndex
CREATE INDEX "service_organisation_id_idx" ON "service"("organisation_id");

-- CreateIndex
CREATE INDEX "service_guest_token_hash_idx" ON "service"("guest_token_hash");

-- CreateIndex
CREATE INDEX "service_registry_id_idx" ON "service"("registry_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_id_registry_id_key" ON "service"("id", "registry_id");

-- CreateIndex
CREATE INDEX "service_slug_service_id_idx" ON "service_slug"("service_id");

-- CreateIndex
CREATE INDEX "jurisdiction_law_idx" ON "jurisdiction"("law");

-- CreateIndex
CREATE INDEX "controller_inn_idx" ON "controller"("inn");

-- CreateIndex
CREATE INDEX "domain_host_idx" ON "domain"("host");

-- CreateIndex
CREATE INDEX "sign_in_provider_service_id_disclosure_id_idx" ON "sign_in_provider"("service_id", "disclosure_id");

-- CreateIndex
CREATE INDEX "subject_group_channel_service_id_channel_id_idx" ON "subject_group_channel"("service_id", "channel_id");

-- CreateIndex
CREATE INDEX "instruction_document_service_id_related_document_id_idx" ON "instruction_document"("service_id", "related_document_id");

-- CreateIndex
CREATE INDEX "data_category_subject_service_id_subject_group_id_idx" ON "data_category_subject"("service_id", "subject_group_id");

-- CreateIndex
CREATE INDEX "data_category_source_service_id_disclosure_id_idx" ON "data_category_source"("service_id", "disclosure_id");

-- CreateIndex
CREATE INDEX "practice_kind_done_idx" ON "practice"("kind", "done");

-- CreateIndex
CREATE INDEX "purpose_subject_service_id_subject_group_id_idx" ON "purpose_subject"("service_id", "subject_group_id");

-- CreateIndex
CREATE INDEX "purpose_data_service_id_data_category_id_idx" ON "purpose_data"("service_id", "data_category_id");

-- CreateIndex
CREATE INDEX "purpose_retention_service_id_retention_rule_id_idx" ON "purpose_retention"("service_id", "retention_rule_id");

-- CreateIndex
CREATE INDEX "legal_basis_kind_law_idx" ON "legal_basis"("kind", "law");

-- CreateIndex
CREATE INDEX "storage_location_country_idx" ON "storage_location"("country");

-- CreateIndex
CREATE INDEX "retention_rule_data_service_id_data_category_id_idx" ON "retention_rule_data"("service_id", "data_category_id");

-- CreateIndex
CREATE INDEX "rights_subject_service_id_subject_group_id_idx" ON "rights_subject"("service_id", "subject_group_id");

-- CreateIndex
CREATE INDEX "deletion_data_service_id_data_category_id_idx" ON "deletion_data"("service_id", "data_category_id");

-- CreateIndex
CREATE UNIQUE INDEX "registry_organisation_id_key" ON "registry"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "recipient_registry_id_slug_key" ON "recipient"("registry_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "recipient_registry_id_id_key" ON "recipient"("registry_id", "id");

-- CreateIndex
CREATE INDEX "disclosure_recipient_id_idx" ON "disclosure"("recipient_id");

-- CreateIndex
CREATE INDEX "disclosure_data_service_id_data_category_id_idx" ON "disclosure_data"("service_id", "data_category_id");

-- CreateIndex
CREATE INDEX "disclosure_purpose_service_id_purpose_id_idx" ON "disclosure_purpose"("service_id", "purpose_id");

-- CreateIndex
CREATE INDEX "transfer_country_idx" ON "transfer"("country");

-- CreateIndex
CREATE INDEX "disclosure_use_service_id_disclosure_id_idx" ON "disclosure_use"("service_id", "disclosure_id");

-- CreateIndex
CREATE UNIQUE INDEX "policy_service_id_document_key" ON "policy"("service_id", "document");

-- CreateIndex
CREATE UNIQUE INDEX "version_previous_id_key" ON "version"("previous_id");

-- CreateIndex
CREATE UNIQUE INDEX "version_policy_id_major_minor_key" ON "version"("policy_id", "major", "minor");

-- CreateIndex
CREATE UNIQUE INDEX "version_policy_id_id_key" ON "version"("policy_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "version_policy_id_previous_id_key" ON "version"("policy_id", "previous_id");

-- CreateIndex
CREATE INDEX "version_recipient_recipient_id_idx" ON "version_recipient"("recipient_id");

-- CreateIndex
CREATE INDEX "version_clause_revision_id_idx" ON "version_clause"("revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "clause_revision_clause_id_number_key" ON "clause_revision"("clause_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "release_number_key" ON "release"("number");

-- CreateIndex
CREATE UNIQUE INDEX "release_name_key" ON "release"("name");

-- CreateIndex
CREATE INDEX "release_clause_revision_id_idx" ON "release_clause"("revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "release_clause_release_id_revision_id_key" ON "release_clause"("release_id", "revision_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "member" ADD CONSTRAINT "member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_inviter_id_fkey" FOREIGN KEY ("inviter_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service" ADD CONSTRAINT "service_registry_id_fkey" FOREIGN KEY ("registry_id") REFERENCES "registry"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_slug" ADD CONSTRAINT "service_slug_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_topic" ADD CONSTRAINT "service_topic_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "jurisdiction" ADD CONSTRAINT "jurisdiction_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audience_country" ADD CONSTRAINT "audience_country_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "controller" ADD CONSTRAINT "controller_service_id_defined_in_document_fkey" FOREIGN KEY ("service_id", "defined_in_document") REFERENCES "related_document"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "controller" ADD CONSTRAINT "controller_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact" ADD CONSTRAINT "contact_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representative" ADD CONSTRAINT "representative_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "domain" ADD CONSTRAINT "domain_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in" ADD CONSTRAINT "sign_in_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_provider" ADD CONSTRAINT "sign_in_provider_service_id_sign_in_id_fkey" FOREIGN KEY ("service_id", "sign_in_id") REFERENCES "sign_in"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_in_provider" ADD CONSTRAINT "sign_in_provider_service_id_disclosure_id_fkey" FOREIGN KEY ("service_id", "disclosure_id") REFERENCES "disclosure"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subject_group" ADD CONSTRAINT "subject_group_service_id_on_behalf_of_fkey" FOREIGN KEY ("service_id", "on_behalf_of") REFERENCES "subject_group"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subject_group" ADD CONSTRAINT "subject_group_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subject_group_channel" ADD CONSTRAINT "subject_group_channel_service_id_subject_group_id_fkey" FOREIGN KEY ("service_id", "subject_group_id") REFERENCES "subject_group"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "subject_group_channel" ADD CONSTRAINT "subject_group_channel_service_id_channel_id_fkey" FOREIGN KEY ("service_id", "channel_id") REFERENCES "channel"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instruction_document" ADD CONSTRAINT "instruction_document_service_id_related_document_id_fkey" FOREIGN KEY ("service_id", "related_document_id") REFERENCES "related_document"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "instruction_document" ADD CONSTRAINT "instruction_document_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_category" ADD CONSTRAINT "data_category_service_id_determined_by_fkey" FOREIGN KEY ("service_id", "determined_by") REFERENCES "subject_group"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_category" ADD CONSTRAINT "data_category_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_category_subject" ADD CONSTRAINT "data_category_subject_service_id_data_category_id_fkey" FOREIGN KEY ("service_id", "data_category_id") REFERENCES "data_category"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_category_subject" ADD CONSTRAINT "data_category_subject_service_id_subject_group_id_fkey" FOREIGN KEY ("service_id", "subject_group_id") REFERENCES "subject_group"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_category_source" ADD CONSTRAINT "data_category_source_service_id_data_category_id_fkey" FOREIGN KEY ("service_id", "data_category_id") REFERENCES "data_category"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_category_source" ADD CONSTRAINT "data_category_source_service_id_disclosure_id_fkey" FOREIGN KEY ("service_id", "disclosure_id") REFERENCES "disclosure"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_item" ADD CONSTRAINT "data_item_service_id_data_category_id_fkey" FOREIGN KEY ("service_id", "data_category_id") REFERENCES "data_category"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "visibility" ADD CONSTRAINT "visibility_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "practice" ADD CONSTRAINT "practice_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purpose" ADD CONSTRAINT "purpose_service_id_on_behalf_of_fkey" FOREIGN KEY ("service_id", "on_behalf_of") REFERENCES "subject_group"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purpose" ADD CONSTRAINT "purpose_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purpose_subject" ADD CONSTRAINT "purpose_subject_service_id_purpose_id_fkey" FOREIGN KEY ("service_id", "purpose_id") REFERENCES "purpose"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purpose_subject" ADD CONSTRAINT "purpose_subject_service_id_subject_group_id_fkey" FOREIGN KEY ("service_id", "subject_group_id") REFERENCES "subject_group"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purpose_data" ADD CONSTRAINT "purpose_data_service_id_purpose_id_fkey" FOREIGN KEY ("service_id", "purpose_id") REFERENCES "purpose"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purpose_data" ADD CONSTRAINT "purpose_data_service_id_data_category_id_fkey" FOREIGN KEY ("service_id", "data_category_id") REFERENCES "data_category"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purpose_retention" ADD CONSTRAINT "purpose_retention_service_id_purpose_id_fkey" FOREIGN KEY ("service_id", "purpose_id") REFERENCES "purpose"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "purpose_retention" ADD CONSTRAINT "purpose_retention_service_id_retention_rule_id_fkey" FOREIGN KEY ("service_id", "retention_rule_id") REFERENCES "retention_rule"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_basis" ADD CONSTRAINT "legal_basis_service_id_purpose_id_fkey" FOREIGN KEY ("service_id", "purpose_id") REFERENCES "purpose"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_basis" ADD CONSTRAINT "legal_basis_service_id_document_fkey" FOREIGN KEY ("service_id", "document") REFERENCES "related_document"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "storage_location" ADD CONSTRAINT "storage_location_service_id_provider_fkey" FOREIGN KEY ("service_id", "provider") REFERENCES "disclosure"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "storage_location" ADD CONSTRAINT "storage_location_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_service_id_party_fkey" FOREIGN KEY ("service_id", "party") REFERENCES "subject_group"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_service_id_recipient_fkey" FOREIGN KEY ("service_id", "recipient") REFERENCES "disclosure"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retention_rule" ADD CONSTRAINT "retention_rule_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retention_rule_data" ADD CONSTRAINT "retention_rule_data_service_id_retention_rule_id_fkey" FOREIGN KEY ("service_id", "retention_rule_id") REFERENCES "retention_rule"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retention_rule_data" ADD CONSTRAINT "retention_rule_data_service_id_data_category_id_fkey" FOREIGN KEY ("service_id", "data_category_id") REFERENCES "data_category"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retention_stage" ADD CONSTRAINT "retention_stage_service_id_retention_rule_id_fkey" FOREIGN KEY ("service_id", "retention_rule_id") REFERENCES "retention_rule"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "security_measure" ADD CONSTRAINT "security_measure_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "data_subject_right" ADD CONSTRAINT "data_subject_right_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "right_way" ADD CONSTRAINT "right_way_service_id_right_position_fkey" FOREIGN KEY ("service_id", "right_position") REFERENCES "data_subject_right"("service_id", "position") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rights_route" ADD CONSTRAINT "rights_route_service_id_subjects_fkey" FOREIGN KEY ("service_id", "subjects") REFERENCES "subject_group"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rights_route" ADD CONSTRAINT "rights_route_service_id_party_fkey" FOREIGN KEY ("service_id", "party") REFERENCES "subject_group"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rights_route" ADD CONSTRAINT "rights_route_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rights_channel" ADD CONSTRAINT "rights_channel_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rights_subject" ADD CONSTRAINT "rights_subject_service_id_subject_group_id_fkey" FOREIGN KEY ("service_id", "subject_group_id") REFERENCES "subject_group"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rights_subject" ADD CONSTRAINT "rights_subject_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletion_data" ADD CONSTRAINT "deletion_data_service_id_data_category_id_fkey" FOREIGN KEY ("service_id", "data_category_id") REFERENCES "data_category"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deletion_data" ADD CONSTRAINT "deletion_data_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_document" ADD CONSTRAINT "related_document_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_definition" ADD CONSTRAINT "own_definition_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "registry" ADD CONSTRAINT "registry_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "recipient" ADD CONSTRAINT "recipient_registry_id_fkey" FOREIGN KEY ("registry_id") REFERENCES "registry"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_service_id_registry_id_fkey" FOREIGN KEY ("service_id", "registry_id") REFERENCES "service"("id", "registry_id") ON DELETE CASCADE ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "disclosure" ADD CONSTRAINT "disclosure_registry_id_recipient_id_fkey" FOREIGN KEY ("registry_id", "recipient_id") REFERENCES "recipient"("registry_id", "id") ON DELETE NO ACTION ON UPDATE NO ACTION;

-- AddForeignKey
ALTER TABLE "disclosure_data" ADD CONSTRAINT "disclosure_data_service_id_disclosure_id_fkey" FOREIGN KEY ("service_id", "disclosure_id") REFERENCES "disclosure"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure_data" ADD CONSTRAINT "disclosure_data_service_id_data_category_id_fkey" FOREIGN KEY ("service_id", "data_category_id") REFERENCES "data_category"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure_purpose" ADD CONSTRAINT "disclosure_purpose_service_id_disclosure_id_fkey" FOREIGN KEY ("service_id", "disclosure_id") REFERENCES "disclosure"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure_purpose" ADD CONSTRAINT "disclosure_purpose_service_id_purpose_id_fkey" FOREIGN KEY ("service_id", "purpose_id") REFERENCES "purpose"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "transfer" ADD CONSTRAINT "transfer_service_id_disclosure_id_fkey" FOREIGN KEY ("service_id", "disclosure_id") REFERENCES "disclosure"("service_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure_use" ADD CONSTRAINT "disclosure_use_service_id_disclosure_id_fkey" FOREIGN KEY ("service_id", "disclosure_id") REFERENCES "disclosure"("service_id", "id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure_use" ADD CONSTRAINT "disclosure_use_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "disclosure_case" ADD CONSTRAINT "disclosure_case_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "policy" ADD CONSTRAINT "policy_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_policy_id_fkey" FOREIGN KEY ("policy_id") REFERENCES "policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_policy_id_previous_id_fkey" FOREIGN KEY ("policy_id", "previous_id") REFERENCES "version"("policy_id", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "version" ADD CONSTRAINT "version_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "artefact" ADD CONSTRAINT "artefact_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_recipient" ADD CONSTRAINT "version_recipient_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_recipient" ADD CONSTRAINT "version_recipient_recipient_id_fkey" FOREIGN KEY ("recipient_id") REFERENCES "recipient"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_clause" ADD CONSTRAINT "version_clause_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_clause" ADD CONSTRAINT "version_clause_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "clause_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clause_revision" ADD CONSTRAINT "clause_revision_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_clause" ADD CONSTRAINT "release_clause_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_clause" ADD CONSTRAINT "release_clause_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "clause_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
