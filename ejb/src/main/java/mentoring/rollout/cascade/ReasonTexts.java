package mentoring.rollout.cascade;

import mentoring.rollout.Criterion;
import mentoring.shared.Localised;

/** The reasons of a gate in words. */
final class ReasonTexts {
    private ReasonTexts() {}

    static Localised respondents(long found, int required) {
        return new Localised(
                "%d personnes ont évalué (au moins %d requises).".formatted(found, required),
                "%d people evaluated (at least %d required).".formatted(found, required));
    }

    static Localised share(Criterion criterion, int percent, long part, long whole, int required) {
        boolean held = criterion == Criterion.HELD;
        return new Localised(
                "%s : %d sur %d, soit %d %% (au moins %d %% requis)."
                        .formatted(held ? "Séances tenues" : "Évaluations reçues", part, whole, percent, required),
                "%s: %d of %d, which is %d%% (at least %d%% required)."
                        .formatted(held ? "Sessions held" : "Evaluations received", part, whole, percent, required));
    }

    static Localised satisfaction(int tenths, int required) {
        return new Localised(
                "Satisfaction moyenne : %s sur 5 (au moins %s requis).".formatted(inFrench(tenths), inFrench(required)),
                "Mean satisfaction: %s out of 5 (at least %s required)."
                        .formatted(inEnglish(tenths), inEnglish(required)));
    }

    static Localised satisfactionNotShown(int required) {
        return new Localised(
                "Satisfaction moyenne non communiquée : trop peu de personnes ont répondu (au moins %s sur 5 requis)."
                        .formatted(inFrench(required)),
                "Mean satisfaction not shown: too few people answered (at least %s out of 5 required)."
                        .formatted(inEnglish(required)));
    }

    private static String inFrench(int tenths) {
        return tenths / 10 + "," + tenths % 10;
    }

    private static String inEnglish(int tenths) {
        return tenths / 10 + "." + tenths % 10;
    }
}
