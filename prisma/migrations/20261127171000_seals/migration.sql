-- CreateTable
CREATE TABLE "version_seal" (
    "version_id" TEXT NOT NULL,
    "statement" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "signature" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "version_seal_pkey" PRIMARY KEY ("version_id")
);

-- CreateTable
CREATE TABLE "signing_key" (
    "id" TEXT NOT NULL,
    "public_key" TEXT NOT NULL,
    "first_used_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "signing_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "version_seal_sha256_key" ON "version_seal"("sha256");

-- CreateIndex
CREATE INDEX "version_seal_key_id_idx" ON "version_seal"("key_id");

-- AddForeignKey
ALTER TABLE "version_seal" ADD CONSTRAINT "version_seal_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "version_seal" ADD CONSTRAINT "version_seal_key_id_fkey" FOREIGN KEY ("key_id") REFERENCES "signing_key"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A seal and the key that made it take new rows and nothing else (docs/decisions/seals.md).
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "version_seal" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "version_seal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "signing_key" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "signing_key" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "version_seal"
  ADD CONSTRAINT "version_seal_sha256" CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "version_seal_signature" CHECK (octet_length(signature) = 64);
