package mentoring.tandem.matching.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mentoring.directory.PersonId;
import mentoring.enrolment.Attendance;
import mentoring.enrolment.HalfDay;
import mentoring.shared.Localised;
import mentoring.shared.SubsidiaryCode;
import mentoring.tandem.matching.bits.Masks;
import mentoring.tandem.matching.rule.Interest;
import mentoring.tandem.matching.rule.Profile;

/**
 * Everybody of one side, as sets of those who share a trait. Who joins takes the next place; who leaves keeps it, absent.
 *
 * @param <P> mentors or mentees
 */
abstract class Crowd<P> {
    private static final Places NONE = new Places();

    final Traits<String> speaking;
    final Traits<HalfDay> free;
    final Traits<String> at;
    final Traits<String> in;
    final Traits<String> working;
    final Traits<SubsidiaryCode> from;
    final Traits<Integer> ranked;
    /** The topics that each asks for or masters. */
    final Traits<String> about;

    final long[] present;
    final long[] onSite;
    final long[] remote;
    final long[] ofKnownDirectorate;
    final long[] ofKnownTrade;
    /** Every place, taken or not. */
    final long[] everybody;

    private final int room;
    private final List<P> people = new ArrayList<>();
    private final Map<PersonId, Integer> placeOf = new HashMap<>();
    private final Map<String, Localised> titles = new HashMap<>();
    private final Map<PersonId, Places> under = new HashMap<>();

    Crowd(int room) {
        this.room = room;
        speaking = new Traits<>(room);
        free = new Traits<>(room);
        at = new Traits<>(room);
        in = new Traits<>(room);
        working = new Traits<>(room);
        from = new Traits<>(room);
        ranked = new Traits<>(room);
        about = new Traits<>(room);
        present = Masks.empty(room);
        onSite = Masks.empty(room);
        remote = Masks.empty(room);
        ofKnownDirectorate = Masks.empty(room);
        ofKnownTrade = Masks.empty(room);
        everybody = Masks.first(room);
    }

    abstract Profile profile(P person);

    /** Marks what only this side has. */
    abstract void markMore(P person, int place);

    final Localised title(String topic) {
        return titles.get(topic);
    }

    final int room() {
        return room;
    }

    final int size() {
        return people.size();
    }

    final P get(int place) {
        return people.get(place);
    }

    /** The place of the person, -1 for who is not of this side. */
    final int place(PersonId person) {
        return placeOf.getOrDefault(person, -1);
    }

    /** Everybody whose chain of superiors holds the person. */
    final Places under(PersonId person) {
        return under.getOrDefault(person, NONE);
    }

    final int join(P person) {
        int place = people.size();
        people.add(person);
        Profile profile = profile(person);
        placeOf.put(profile.person(), place);
        Masks.set(present, place);
        mark(profile, place);
        markMore(person, place);
        return place;
    }

    final void leave(int place) {
        Masks.clear(present, place);
        placeOf.remove(profile(people.get(place)).person(), place);
    }

    private void mark(Profile profile, int place) {
        profile.languages().forEach(language -> speaking.mark(language, place));
        profile.halfDays().forEach(halfDay -> free.mark(halfDay, place));
        ranked.mark(profile.rank(), place);
        from.mark(profile.subsidiary(), place);
        for (Interest interest : profile.interests()) {
            about.mark(interest.topic(), place);
            titles.putIfAbsent(interest.topic(), interest.title());
        }
        if (profile.site() != null) {
            at.mark(profile.site(), place);
        }
        if (profile.directorate() != null) {
            in.mark(profile.directorate(), place);
            Masks.set(ofKnownDirectorate, place);
        }
        if (profile.trade() != null) {
            working.mark(profile.trade(), place);
            Masks.set(ofKnownTrade, place);
        }
        if (profile.attendance() != Attendance.REMOTE) {
            Masks.set(onSite, place);
        }
        if (profile.attendance() != Attendance.ON_SITE) {
            Masks.set(remote, place);
        }
        for (PersonId superior : profile.superiors()) {
            under.computeIfAbsent(superior, it -> new Places()).add(place);
        }
    }
}
