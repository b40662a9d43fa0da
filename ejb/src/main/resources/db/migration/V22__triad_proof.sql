-- What a seated mentee counts beside the points in the certificate: the same for all pairs, another for every pairing in triads.
alter table pairing add column seatworth bigint;
update pairing set seatworth = 1099511627776 where primalvalue is not null;
