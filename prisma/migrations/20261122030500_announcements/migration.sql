-- Every process that serves hosted policies listens to this channel and forgets what it kept of the service named in the
-- message (server/hosted/announcements.ts). A trigger, so that no way of publishing or renaming can leave it out; the
-- message goes out when the transaction commits, and not at all when it is undone.

CREATE FUNCTION announce_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('klauza_hosted', (SELECT service_id FROM policy WHERE id = NEW.policy_id));
  RETURN NULL;
END
$$;
CREATE TRIGGER announce AFTER INSERT ON "version" FOR EACH ROW EXECUTE FUNCTION announce_version();

CREATE FUNCTION announce_service() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('klauza_hosted', NEW.id);
  RETURN NULL;
END
$$;
CREATE TRIGGER announce AFTER INSERT OR UPDATE OF slug ON "service" FOR EACH ROW EXECUTE FUNCTION announce_service();
