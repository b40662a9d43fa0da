package mentoring.directory.control.community;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mentoring.directory.InvitationId;
import mentoring.directory.InvitationState;
import mentoring.directory.entity.Addressee;
import mentoring.directory.entity.Invitation;
import mentoring.shared.PageRequest;
import mentoring.shared.SubsidiaryCode;

/** The invitations the database holds. */
@Dependent
public class StoredInvitations {
    @PersistenceContext(unitName = "mentoring")
    EntityManager em;

    public void add(Invitation invitation) {
        em.persist(invitation);
    }

    public void flush() {
        em.flush();
    }

    public Optional<Invitation> find(InvitationId id) {
        return Optional.ofNullable(em.find(Invitation.class, id.value()));
    }

    /** The one that this code opens, and nobody else's until the transaction ends. */
    public Optional<Invitation> locked(SubsidiaryCode subsidiary, String code) {
        return em
                .createQuery(
                        "select i from Invitation i where i.subsidiary = :subsidiary and i.codeHash = :hash",
                        Invitation.class)
                .setParameter("subsidiary", subsidiary.value())
                .setParameter("hash", InvitationCodes.hash(code))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Those of the addresses that have an invitation which stands. */
    public List<String> invited(SubsidiaryCode subsidiary, Collection<String> mails, Instant at) {
        return em.createQuery(
                        "select i.mail from Invitation i where i.subsidiary = :subsidiary and i.mailKey in :mails"
                                + " and i.state = :issued and i.expiresAt > :at",
                        String.class)
                .setParameter("subsidiary", subsidiary.value())
                .setParameter("mails", mails.stream().map(Addressee::keyOf).toList())
                .setParameter("issued", InvitationState.ISSUED)
                .setParameter("at", at)
                .getResultList();
    }

    /**
     * In order of id, one more than the page holds when there are more.
     *
     * @param state as of the moment; null for all
     * @param issuedBy a subject; null for everybody's
     */
    public List<Invitation> page(
            SubsidiaryCode subsidiary, InvitationState state, String issuedBy, Instant at, PageRequest page) {
        TypedQuery<Invitation> query = em.createQuery(
                        "select i from Invitation i where i.subsidiary = :subsidiary and i.id > :after"
                                + condition(state) + (issuedBy == null ? "" : " and i.issuedBy = :by")
                                + " order by i.id",
                        Invitation.class)
                .setParameter("subsidiary", subsidiary.value())
                .setParameter("after", page.after())
                .setMaxResults(page.fetch());
        if (issuedBy != null) {
            query.setParameter("by", issuedBy);
        }
        if (state != null) {
            query.setParameter("state", isDated(state) ? InvitationState.ISSUED : state);
        }
        if (isDated(state)) {
            query.setParameter("at", at);
        }
        return query.getResultList();
    }

    private static String condition(InvitationState state) {
        if (state == null) {
            return "";
        }
        String dated = state == InvitationState.EXPIRED ? " and i.expiresAt <= :at" : " and i.expiresAt > :at";
        return " and i.state = :state" + (isDated(state) ? dated : "");
    }

    private static boolean isDated(InvitationState state) {
        return state == InvitationState.ISSUED || state == InvitationState.EXPIRED;
    }
}
