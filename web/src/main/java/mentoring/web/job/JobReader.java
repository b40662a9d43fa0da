package mentoring.web.job;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mentoring.shared.boundary.JobView;
import mentoring.shared.boundary.JsonMapping;

/** Who reads a stream of events, in their language. */
record JobReader(String subject, Locale language, SseEventSink sink, Sse sse) {
    static final String PROGRESS = "progress";

    /** The last event of a stream whose job has ended. */
    static final String ENDED = "ended";

    private static final long RETRY_MILLIS = 3000;

    /** A full state: whoever missed the events before has lost nothing. */
    void tell(JobView job) {
        send(sse.newEventBuilder()
                .id(Long.toString(job.updatedAt().toEpochMilli()))
                .name(job.hasEnded() ? ENDED : PROGRESS)
                .reconnectDelay(RETRY_MILLIS)
                .data(String.class, new String(JsonMapping.write(job, language), StandardCharsets.UTF_8))
                .build());
    }

    /** Keeps whatever stands between from taking the connection for dead, and finds out whether it is. */
    void beat() {
        send(sse.newEventBuilder().comment("").build());
    }

    /** Returns once it is written; a failure of the connection is thrown. */
    private void send(OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
    }
}
