package lockstep.engine.web;

/**
 * What a host will answer to one request, and when.
 *
 * @param status HTTP status
 * @param delayNanos from the request to the last byte of the answer
 * @param bodyBytes length of the body
 */
public record Answer(int status, long delayNanos, int bodyBytes) {}
