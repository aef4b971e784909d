-- AlterTable
ALTER TABLE "publication_approval" ADD COLUMN     "rollback_to" TEXT;

-- AlterTable
ALTER TABLE "version_change" ADD COLUMN     "rollback_to" TEXT;

ALTER TABLE "publication_approval" ADD CONSTRAINT "publication_approval_rollback" CHECK (rollback_to ~ '^[1-9][0-9]*\.[0-9]+$');
ALTER TABLE "version_change" ADD CONSTRAINT "version_change_rollback" CHECK (rollback_to ~ '^[1-9][0-9]*\.[0-9]+$');
