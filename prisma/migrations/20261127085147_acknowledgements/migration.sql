-- CreateTable
CREATE TABLE "acknowledgement" (
    "version_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,
    "message" JSONB NOT NULL,
    "about" JSONB NOT NULL,
    "reason" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "acknowledged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "acknowledgement_pkey" PRIMARY KEY ("version_id","position")
);

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What a person knew and decided when publishing is part of the version: it takes new rows and nothing else.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "acknowledgement" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON "acknowledgement" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE "acknowledgement"
  ADD CONSTRAINT "acknowledgement_reason" CHECK (btrim(reason) <> ''),
  ADD CONSTRAINT "acknowledgement_by" CHECK (btrim("by") <> '');
