package mentoring.shared.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import mentoring.shared.RequestRefused;
import mentoring.shared.control.DatabaseFault;
import mentoring.shared.entity.IdempotentRequest;

/**
 * A request under one idempotency key has its effect once, however often it is sent: repetitions get the first answer again.
 *
 * <p>An answer may hold what is shown once and kept nowhere, so its body lies in the database under the seal of its request.
 */
@Stateless
public class IdempotentRequests {
    @PersistenceContext(unitName = "mentoring")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * The answer given to an earlier request with this key, empty when there was none.
     *
     * <p>Refuses with {@code idempotency-key-reused} when the earlier request had another body.
     */
    public Optional<StoredAnswer> answered(KeyedRequest request) {
        return Optional.ofNullable(em.find(IdempotentRequest.class, request.keyDigest()))
                .map(earlier -> replay(earlier, request));
    }

    /**
     * Claims the key, lets the effect happen and stores its answer, all in one transaction: after a crash there is either all or
     * nothing.
     *
     * <p>While the first request with this key runs, the second waits for it at the claim; it is then refused with
     * {@code idempotency-key-in-progress}, and finds the answer when it looks again.
     */
    public StoredAnswer once(KeyedRequest request, Supplier<StoredAnswer> effect) {
        IdempotentRequest claimed = claim(request);
        StoredAnswer answer = effect.get();
        claimed.answer(
                answer.status(),
                answer.location(),
                answer.etag(),
                request.seal().close(answer.body()));
        return answer;
    }

    /** Forgets answers given before a moment; returns how many. */
    public int forgetBefore(Instant moment) {
        return em.createQuery("delete from IdempotentRequest r where r.answeredAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }

    private IdempotentRequest claim(KeyedRequest request) {
        IdempotentRequest claimed =
                new IdempotentRequest(request.keyDigest(), request.requestDigest(), clock.instant());
        try {
            em.persist(claimed);
            em.flush();
            return claimed;
        } catch (PersistenceException e) {
            if (DatabaseFault.of(e) == DatabaseFault.OTHER) {
                throw e;
            }
            throw RequestRefused.idempotencyKeyInProgress();
        }
    }

    private static StoredAnswer replay(IdempotentRequest earlier, KeyedRequest request) {
        if (!earlier.isFor(request.requestDigest())) {
            throw RequestRefused.idempotencyKeyReused();
        }
        return new StoredAnswer(
                earlier.status(),
                earlier.location(),
                earlier.etag(),
                request.seal().open(earlier.body()));
    }
}
