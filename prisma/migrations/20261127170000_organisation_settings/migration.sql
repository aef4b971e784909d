-- CreateTable
CREATE TABLE "organisation_settings" (
    "organisation_id" TEXT NOT NULL,
    "publishing_four_eyes" BOOLEAN NOT NULL DEFAULT false,
    "library_four_eyes" BOOLEAN NOT NULL DEFAULT true,
    "accent_colour" TEXT,
    "logo" BYTEA,
    "logo_type" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by" TEXT,

    CONSTRAINT "organisation_settings_pkey" PRIMARY KEY ("organisation_id")
);

-- AddForeignKey
ALTER TABLE "organisation_settings" ADD CONSTRAINT "organisation_settings_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "organisation_settings"
  ADD CONSTRAINT "organisation_settings_accent_colour" CHECK (accent_colour ~ '^#[0-9a-f]{6}$'),
  -- A picture that scripts can live in (SVG) has no place on a page without scripts.
  ADD CONSTRAINT "organisation_settings_logo_type" CHECK (logo_type IN ('image/png', 'image/jpeg', 'image/webp')),
  ADD CONSTRAINT "organisation_settings_logo" CHECK ((logo IS NULL) = (logo_type IS NULL) AND (logo IS NULL OR octet_length(logo) BETWEEN 1 AND 102400));
