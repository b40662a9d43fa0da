package mentoring.tandem.boundary;

import jakarta.persistence.EntityManager;
import mentoring.tandem.control.ChoicePeriod;
import mentoring.tandem.control.Choosing;
import mentoring.tandem.control.KeptSeats;
import mentoring.tandem.control.SeatsTaken;
import mentoring.tandem.control.StoredTandems;
import mentoring.testing.Injection;

/** What mentees choose with in a wave, on one connection. */
record ChoiceBeans(WaveBeans wave, EntityManager em) {
    Choices choices() {
        return Injection.into(
                new Choices(),
                wave.waves,
                wave.staff,
                period(),
                choosing(),
                wave.turns(em),
                wave.proposing(em),
                stored(),
                Injection.into(new TandemReader(), wave.staff, WaveBeans.findings(em)),
                wave.clock);
    }

    ChoicePeriod period() {
        return Injection.into(new ChoicePeriod(), wave.subsidiaries, wave.proposing(em), wave.clock);
    }

    private Choosing choosing() {
        SeatsTaken seats = Injection.into(new SeatsTaken(), em);
        return Injection.into(
                new Choosing(),
                wave.signups,
                wave.policies(em),
                wave.pools(em),
                stored(),
                seats,
                Injection.into(new KeptSeats(), wave.signups, seats),
                WaveBeans.decisions(em));
    }

    private StoredTandems stored() {
        return Injection.into(new StoredTandems(), em);
    }
}
