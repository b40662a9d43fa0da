-- Who decides which mentor a mentee gets: the programme, as it always was, or each mentee.
alter table wave add column pairing_mode varchar(40) default 'OPTIMISED' not null;

-- A wave's turn is written with the wave from now on.
insert into pairingturn (waveid) select w.id from wave w where not exists (select 1 from pairingturn t where t.waveid = w.id);
