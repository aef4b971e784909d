-- Host names of customers at which the policy of a service is shown too (docs/decisions/own-hosts.md).

-- CreateTable
CREATE TABLE "own_host" (
    "id" TEXT NOT NULL,
    "service_id" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "verified_at" TIMESTAMPTZ(3),
    "checked_at" TIMESTAMPTZ(3),
    "missing_since" TIMESTAMPTZ(3),
    "lapsed_at" TIMESTAMPTZ(3),

    CONSTRAINT "own_host_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "own_host_spelling" CHECK ("host" ~ '^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+$' AND length("host") <= 253),
    CONSTRAINT "own_host_lapse" CHECK ("lapsed_at" IS NULL OR "verified_at" IS NOT NULL)
);

-- CreateIndex
CREATE INDEX "own_host_host_idx" ON "own_host"("host");

-- CreateIndex
CREATE UNIQUE INDEX "own_host_service_id_host_key" ON "own_host"("service_id", "host");

-- AddForeignKey
ALTER TABLE "own_host" ADD CONSTRAINT "own_host_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "service"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Many may ask for a host; one has it.
CREATE UNIQUE INDEX "own_host_one_holder" ON "own_host"("host") WHERE "verified_at" IS NOT NULL AND "lapsed_at" IS NULL;

-- Every process that serves policies learns of hosts that come and go, as of everything else that is public.
CREATE FUNCTION announce_own_host() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('klauza_hosted', COALESCE(NEW.service_id, OLD.service_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER announce AFTER INSERT OR UPDATE OF verified_at, lapsed_at OR DELETE ON "own_host" FOR EACH ROW EXECUTE FUNCTION announce_own_host();
