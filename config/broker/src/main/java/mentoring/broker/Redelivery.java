package mentoring.broker;

/**
 * How often a message is delivered again to who failed to take it: each wait is twice the one before, up to the last.
 *
 * @param attempts deliveries of one message before it goes to the dead letters, the first included
 * @param firstMillis the wait before the second delivery
 * @param lastMillis the longest wait
 */
record Redelivery(int attempts, long firstMillis, long lastMillis) {

    /** Goes on for nearly four minutes, so that a restart of the database sends no command to the dead letters. */
    static final Redelivery PATIENT = new Redelivery(12, 200, 60_000);
}
