-- What an offer came to is asked by its name, of two kinds of events that are a small part of the log.
CREATE INDEX "Event_promotion_idx" ON "Event" (("data"->>'offer'), "at")
  WHERE "name" IN ('view_promotion', 'select_promotion');
