/** The published report of a wave and the audit trail over REST: addresses and roles, no rules. */
package mentoring.web.reporting;
