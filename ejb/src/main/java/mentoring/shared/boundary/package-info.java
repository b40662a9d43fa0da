/**
 * What every edge of the module shares, whether the request came over REST or over JMS: strict reading of commands, writing of views,
 * the texts of refusals, and answers given once.
 *
 * <p>May use the shared root, control and entity; knows no capability. Decisions: one JSON mapping for both edges, so that what REST
 * refuses JMS refuses too; a command is either taken whole or refused with every mistake found; texts of a refusal are resources beside
 * its class, found by the class loader of the class, which holds in an EAR and in a WAR alike.
 */
package mentoring.shared.boundary;
