package mentoring.web.job;

import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import mentoring.shared.boundary.JobView;
import mentoring.shared.boundary.JsonMapping;

/** Who reads server-sent events, in their language. */
record EventReader(String subject, Locale language, SseEventSink sink, Sse sse) implements JobReader {
    private static final String PROGRESS = "progress";

    /** The last event of a stream whose job has ended. */
    private static final String ENDED = "ended";

    private static final long RETRY_MILLIS = 3000;

    @Override
    public boolean isGone() {
        return sink.isClosed();
    }

    @Override
    public void tell(JobView job) {
        send(sse.newEventBuilder()
                .id(Long.toString(job.updatedAt().toEpochMilli()))
                .name(job.hasEnded() ? ENDED : PROGRESS)
                .reconnectDelay(RETRY_MILLIS)
                .data(String.class, new String(JsonMapping.write(job, language), StandardCharsets.UTF_8))
                .build());
    }

    @Override
    public void beat() {
        send(sse.newEventBuilder().comment("").build());
    }

    private void send(OutboundSseEvent event) {
        sink.send(event).toCompletableFuture().join();
    }

    @Override
    public void close() {
        sink.close();
    }
}
