/** The gates between waves and the cascade over REST: addresses and roles, no rules. */
package mentoring.web.rollout;
