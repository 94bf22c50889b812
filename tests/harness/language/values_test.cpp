#include "harness/language/values.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace greenroom::harness;
using namespace std::chrono_literals;

TEST_CASE("lengths are whole numbers with units, the big one first") {
  CHECK(*read_length("250ms") == 250ms);
  CHECK(*read_length("90s") == 90s);
  CHECK(*read_length("1h30m") == 90min);
  CHECK(*read_length("2d") == 48h);
  CHECK(*read_length("0") == 0s);
  CHECK(*read_length("0s") == 0s);
  for (auto text : {"1:30", "1.5h", "30m1h", "m", "", "5 m", "1h1h", "-5m", "5min", "5M",
                    "99999999999999999s"}) {
    CAPTURE(text);
    CHECK_FALSE(read_length(text));
  }
  CHECK(read_length("5").error().id == "Y301");
  CHECK(read_length("1.5h").error().id == "Y302");
  CHECK(read_length("999999999999d").error().id == "Y313");
}

TEST_CASE("a written length reads back as the same") {
  for (auto text : {"250ms", "90s", "1h30m", "2d", "1d1h1m1s1ms"})
    CHECK(*read_length(written(*read_length(text))) == *read_length(text));
  CHECK(written(90min) == "1h30m");
  CHECK(written(Length(0)) == "0s");
}

TEST_CASE("skews have a sign, other lengths have none") {
  CHECK(*read_signed_length("-5m") == -5min);
  CHECK(*read_signed_length("20m") == 20min);
  CHECK_FALSE(read_signed_length("--5m"));
}

TEST_CASE("shares are percentages") {
  CHECK(read_share("10%")->per_million == 100'000);
  CHECK(read_share("99.95%")->per_million == 999'500);
  CHECK(read_share("100%")->per_million == 1'000'000);
  CHECK(written(Share{999'500}) == "99.95%");
  CHECK(read_share("0.05").error().id == "Y303");
  CHECK(read_share("0.05").error().remedy == "5%");
  CHECK(read_share("101%").error().id == "Y313");
  for (auto text : {"%", "10", "-1%", "1.23456%", "ten%"}) CHECK_FALSE(read_share(text));
}

TEST_CASE("rates and sizes carry their units") {
  CHECK(read_rate("200/s")->per_second_milli() == 200'000);
  CHECK(read_rate("6/m")->per_second_milli() == 100);
  CHECK(read_rate("0.5/s")->per_second_milli() == 500);
  CHECK(read_rate("200rps").error().remedy == "200/s");
  CHECK(*read_size("512MiB") == 512LL * 1024 * 1024);
  CHECK(*read_size("3MB") == 3'000'000);
  CHECK(*read_size("1.5kB") == 1'500);
  CHECK(read_size("512M").error().id == "Y307");
}

TEST_CASE("counts are digits alone") {
  CHECK(*read_count("60000") == 60000);
  CHECK(read_count("1_000").error().remedy == "1000");
  for (auto text : {"1e3", "-1", "+1", "", "0x10", "1.0"}) CHECK_FALSE(read_count(text));
}

TEST_CASE("booleans are true and false, and no other word") {
  CHECK(*read_boolean("true"));
  CHECK(read_boolean("off").error().remedy == "false");
  CHECK(read_boolean("yes").error().remedy == "true");
}

TEST_CASE("amounts are plain values or bounds in words") {
  auto most = *read_amount("at most 5m", Amount::Kind::length);
  CHECK(most.holds(300'000'000));
  CHECK_FALSE(most.holds(300'000'001));
  auto range = *read_amount("10s to 23s", Amount::Kind::length);
  CHECK_FALSE(range.holds(9'999'999));
  CHECK(range.holds(10'000'000));
  CHECK(range.holds(23'000'000));
  auto least = *read_amount("at least 99.9%", Amount::Kind::share);
  CHECK(least.holds(999'000));
  CHECK_FALSE(least.holds(998'999));
  CHECK(read_amount("0", Amount::Kind::count)->holds(0));
  CHECK_FALSE(read_amount("0", Amount::Kind::count)->holds(1));
}

TEST_CASE("operators in amounts are answered with the words for them") {
  CHECK(read_amount("<= 5", Amount::Kind::count).error().remedy == "at most 5");
  CHECK(read_amount(">= 3", Amount::Kind::count).error().remedy == "at least 3");
  CHECK(read_amount("at most", Amount::Kind::count).error().id == "Y305");
  CHECK(read_amount("5 to 3", Amount::Kind::count).error().id == "Y313");
  CHECK(read_amount("at most 5", Amount::Kind::length).error().id == "Y301");
}

TEST_CASE("dates are UTC to the second and exist") {
  CHECK(read_date("1970-01-02T00:00:00Z")->time_since_epoch() == 24h);
  for (auto text : {"2026-02-30T00:00:00Z", "2026-01-05", "2026-01-05T24:00:00Z",
                    "2026-01-05T09:00:00+01", "26-01-05T09:00:00Z..."})
    CHECK_FALSE(read_date(text));
}

TEST_CASE("how late something is, is a length, a range or a spread") {
  CHECK(read_time("40s")->median() == 40s);
  CHECK(read_time("1s to 5s")->at.front() == 1s);
  CHECK(read_time("1s to 5s")->at.back() == 5s);
  CHECK_FALSE(read_time("5s to 1s"));
  auto wide = spread(2s, 30s);
  CHECK(wide.median() == 2s);
  CHECK(wide.at[7] == 30s);
  for (std::size_t index = 1; index < wide.at.size(); ++index)
    CHECK(wide.at[index - 1] <= wide.at[index]);
}
