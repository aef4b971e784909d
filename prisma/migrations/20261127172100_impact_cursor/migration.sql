-- AlterTable
ALTER TABLE "release_impact" ADD COLUMN     "cursor" TEXT;
