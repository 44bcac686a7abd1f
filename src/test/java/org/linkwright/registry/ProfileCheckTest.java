package org.linkwright.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linkwright.registry.Profiles.profile;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linkwright.shared.FieldError;

class ProfileCheckTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'sites': [{'id': 'a', 'name': 'A'}, {'id': 'a', 'name': 'B'}] | /sites/1/id",
        "'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'}, 'site': 'x'}]"
            + " | /capabilities/0/site",
        "'machines': [{'kind': 'Press', 'site': 'x'}] | /machines/0/site",
        "'sites': [{'id': 'a', 'name': 'A'}], 'certificates': [{'standard': 'ISO 9001',"
            + " 'verification': 'CLAIMED', 'sites': ['a', 'x']}] | /certificates/0/sites/1",
        "'turnoverByYear': [{'year': 2025, 'amount': 1, 'currency': 'EUR'},"
            + " {'year': 2025, 'amount': 2, 'currency': 'EUR'}] | /turnoverByYear/1/year",
        "'turnoverByYear': [{'year': 2027, 'amount': 1, 'currency': 'EUR'}]"
            + " | /turnoverByYear/0/year",
        "'foundedYear': 2027 | /foundedYear",
        "'financials': [{'year': 2027}] | /financials/0/year",
        "'sustainability': [{'year': 2027}] | /sustainability/0/year",
        "'creditRatings': [{'agency': 'A', 'rating': '1', 'ratedOn': '2026-11-24'}]"
            + " | /creditRatings/0/ratedOn",
        "'exports': {'markets': [{'country': 'DE'}, {'country': 'DE'}]}"
            + " | /exports/markets/1/country",
        "'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'},"
            + " 'capacity': {'value': 12, 'unit': 'H87', 'period': 'YEAR'},"
            + " 'freeCapacity': {'value': 1.01, 'unit': 'H87', 'period': 'MONTH'}}]"
            + " | /capabilities/0/freeCapacity",
        "'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'},"
            + " 'capacity': {'value': 12, 'unit': 'H87', 'period': 'YEAR'},"
            + " 'freeCapacity': {'value': 1, 'unit': 'KGM', 'period': 'MONTH'}}]"
            + " | /capabilities/0/freeCapacity",
        "'provenance': {'confirmedOn': '2026-11-24'} | /provenance/confirmedOn",
        "'provenance': {'verification': 'CLAIMED'} | /provenance/verification",
        "'contacts': [{'name': 'A', 'provenance': {'confirmedOn': '2026-11-24'}}]"
            + " | /contacts/0/provenance/confirmedOn",
        "'certificates': [{'standard': 'ISO 9001', 'verification': 'CLAIMED', 'provenance':"
            + " {'verification': 'CLAIMED'}}] | /certificates/0/provenance/verification",
        "'provenanceByFact': {'/employees': {'source': 'visit'}} | /provenanceByFact/~1employees",
        "'employees': 8, 'provenanceByFact': {'/employees': {'confirmedOn': '2026-11-24'}}"
            + " | /provenanceByFact/~1employees/confirmedOn",
        "'employees': 8, 'provenanceByFact': {'employees': {'source': 'visit'}}"
            + " | /provenanceByFact/employees",
        "'provenanceByFact': {'/externalId': {'source': 'visit'}}"
            + " | /provenanceByFact/~1externalId",
        "'provenanceByFact': {'': {'source': 'visit'}} | /provenanceByFact/",
        "'sites': [{'id': 'a', 'name': 'A'}], 'provenanceByFact': {'/sites': {'source': 'visit'}}"
            + " | /provenanceByFact/~1sites",
        "'sites': [{'id': 'a', 'name': 'A'}], 'provenanceByFact': {'/sites/1': {'source': 'v'}}"
            + " | /provenanceByFact/~1sites~11",
        "'sites': [{'id': 'a', 'name': 'A'}], 'provenanceByFact': {'/sites/0': {'source': 'v'}}"
            + " | /provenanceByFact/~1sites~10",
        "'sites': [{'id': 'a', 'name': 'A', 'provenance': {'source': 'visit'}}],"
            + " 'provenanceByFact': {'/sites/0/provenance/source': {'source': 'v'}}"
            + " | /provenanceByFact/~1sites~10~1provenance~1source",
        "'sites': [{'id': 'a', 'name': 'A'}],"
            + " 'provenanceByFact': {'/sites/0/employees': {'source': 'v'}}"
            + " | /provenanceByFact/~1sites~10~1employees",
      })
  void whatDoesNotGoTogetherIsRefusedByItsPointer(String members, String pointer) {
    assertThat(errors(members)).extracting(FieldError::pointer).containsExactly(pointer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'sites': [{'id': 'a', 'name': 'A'}], 'machines': [{'kind': 'Press', 'site': 'a'}]",
        "'turnoverByYear': [{'year': 2026, 'amount': 1, 'currency': 'EUR'}]",
        "'capabilities': [{'classification': {'scheme': 'ISIC4', 'code': '2220'},"
            + " 'capacity': {'value': 12, 'unit': 'H87', 'period': 'YEAR'},"
            + " 'freeCapacity': {'value': 1, 'unit': 'H87', 'period': 'MONTH'}}]",
        "'provenance': {'confirmedOn': '2026-11-23'}",
        "'employees': 8, 'provenanceByFact': {'/employees': {'verification': 'VERIFIED'}}",
        "'attributes': {'cleanRoom': 7}, 'provenanceByFact': {'/attributes/cleanRoom': {}}",
        "'identifiers': [{'scheme': 'VAT', 'id': '1'}], 'provenanceByFact': {'/identifiers/0': {}}",
        "'ownership': {'womenOwned': true}, 'provenanceByFact': {'/ownership/womenOwned': {}}",
        "'sites': [{'id': 'a', 'name': 'A', 'employees': 5}],"
            + " 'provenanceByFact': {'/sites/0/employees': {'source': 'v'}}",
      })
  void whatGoesTogetherIsTaken(String members) {
    assertThat(errors(members)).isEmpty();
  }

  private static List<FieldError> errors(String members) {
    return ProfileCheck.errors(profile(", " + members), TODAY);
  }
}
