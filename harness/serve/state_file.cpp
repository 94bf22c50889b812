#include "harness/serve/state_file.hpp"

#include <sqlite3.h>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace greenroom::harness {
namespace {

constexpr std::int64_t format = 1;

/// A statement that is made ready once and used again and again.
class Statement {
 public:
  Statement(sqlite3* database, const char* text) {
    if (sqlite3_prepare_v2(database, text, -1, &held_, nullptr) != SQLITE_OK)
      throw std::runtime_error(sqlite3_errmsg(database));
  }
  ~Statement() { sqlite3_finalize(held_); }
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  Statement& bind(int at, std::string_view text) {
    sqlite3_bind_text(held_, at, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
    return *this;
  }
  Statement& bind(int at, std::int64_t number) {
    sqlite3_bind_int64(held_, at, number);
    return *this;
  }
  /// True: there is a row. Throws what SQLite says.
  bool step() {
    const int came = sqlite3_step(held_);
    if (came == SQLITE_ROW) return true;
    sqlite3* database = sqlite3_db_handle(held_);
    const std::string why = came == SQLITE_DONE ? "" : sqlite3_errmsg(database);
    sqlite3_reset(held_);
    if (came != SQLITE_DONE) throw std::runtime_error(why);
    return false;
  }
  void run() {
    while (step()) continue;
  }
  void reset() { sqlite3_reset(held_); }
  std::string text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(held_, column));
    return bytes == nullptr
               ? std::string()
               : std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(held_, column)));
  }
  std::int64_t number(int column) const { return sqlite3_column_int64(held_, column); }

 private:
  sqlite3_stmt* held_ = nullptr;
};

struct Close {
  void operator()(sqlite3* held) const { sqlite3_close(held); }
};
using Database = std::unique_ptr<sqlite3, Close>;

void run(sqlite3* database, const char* text) {
  char* said = nullptr;
  if (sqlite3_exec(database, text, nullptr, nullptr, &said) == SQLITE_OK) return;
  const std::string why = said == nullptr ? "unknown" : said;
  sqlite3_free(said);
  throw std::runtime_error(why);
}

constexpr const char* tables =
    "CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS inputs (number INTEGER PRIMARY KEY AUTOINCREMENT,"
    " kind TEXT NOT NULL, at INTEGER NOT NULL, played INTEGER NOT NULL, data TEXT NOT NULL,"
    " answer TEXT NOT NULL);"
    "CREATE TABLE IF NOT EXISTS saved (one INTEGER PRIMARY KEY CHECK (one = 1),"
    " world TEXT NOT NULL);"
    "CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, world TEXT NOT NULL) WITHOUT ROWID;";

/// Worlds hold secrets: the file is its owner's alone.
Database opened(const std::string& path) {
  const int fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
  if (fd >= 0) ::close(fd);
  sqlite3* held = nullptr;
  const int came = sqlite3_open_v2(path.c_str(), &held, SQLITE_OPEN_READWRITE, nullptr);
  Database database(held);
  if (fd < 0 || came != SQLITE_OK)
    throw StateProblem(path + " cannot be opened: " + sqlite3_errmsg(held),
                       "--state greenroom.state");
  return database;
}

void prepare(sqlite3* database, const std::string& path) {
  try {
    // What is committed outlives the process; a machine that fails may take the last moments.
    run(database,
        "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; "
        "PRAGMA synchronous=NORMAL; BEGIN IMMEDIATE; COMMIT;");
    Statement version(database, "PRAGMA user_version");
    version.step();
    const std::int64_t found = version.number(0);
    version.reset();
    if (found > format)
      throw StateProblem(path + " is a state file of a later greenroom (format " +
                             std::to_string(found) + "; this one reads " + std::to_string(format) +
                             ")",
                         "--state ANOTHER-FILE");
    Statement count(database, "SELECT count(*) FROM sqlite_schema");
    count.step();
    const bool is_empty = count.number(0) == 0;
    count.reset();
    if (found == 0 && !is_empty)
      throw StateProblem(path + " is a database, and none of greenroom's", "--state ANOTHER-FILE");
    run(database, tables);
    run(database, ("PRAGMA user_version=" + std::to_string(format)).c_str());
  } catch (const StateProblem&) {
    throw;
  } catch (const std::runtime_error& why) {
    const int code = sqlite3_errcode(database) & 0xff;
    if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
      throw StateProblem("another process serves from " + path, "--state ANOTHER-FILE");
    if (code == SQLITE_NOTADB || code == SQLITE_CORRUPT)
      throw StateProblem(path + " is no state file", "--state ANOTHER-FILE");
    throw StateProblem(path + " cannot be used: " + why.what(), "--state ANOTHER-FILE");
  }
}

}  // namespace

struct StateFile::Parts {
  explicit Parts(const std::string& path) : database(opened(path)) {
    prepare(database.get(), path);
    append.emplace(database.get(),
                   "INSERT INTO inputs (kind, at, played, data, answer) VALUES (?, ?, ?, ?, ?)");
  }
  Database database;
  std::optional<Statement> append;  // gone before its database
};

StateFile::StateFile(const std::string& path)
    : path_(path), parts_(std::make_unique<Parts>(path)) {}
StateFile::~StateFile() = default;

std::string StateFile::fact(std::string_view name) const {
  Statement one(parts_->database.get(), "SELECT value FROM facts WHERE name = ?");
  return one.bind(1, name).step() ? one.text(0) : std::string();
}

void StateFile::fact(std::string_view name, std::string_view value) {
  Statement(parts_->database.get(), "INSERT OR REPLACE INTO facts VALUES (?, ?)")
      .bind(1, name)
      .bind(2, value)
      .run();
}

void StateFile::append(StateInput& input) {
  parts_->append->bind(1, input.kind)
      .bind(2, input.at)
      .bind(3, static_cast<std::int64_t>(input.played))
      .bind(4, input.data)
      .bind(5, input.answer_digest)
      .run();
  input.number = static_cast<std::uint64_t>(sqlite3_last_insert_rowid(parts_->database.get()));
}

std::uint64_t StateFile::inputs() const {
  Statement count(parts_->database.get(), "SELECT count(*) FROM inputs");
  count.step();
  return static_cast<std::uint64_t>(count.number(0));
}

void StateFile::each(const std::function<void(const StateInput&)>& tell) const {
  Statement all(parts_->database.get(),
                "SELECT number, kind, at, played, data, answer FROM inputs ORDER BY number");
  while (all.step()) {
    StateInput input;
    input.number = static_cast<std::uint64_t>(all.number(0));
    input.kind = all.text(1);
    input.at = all.number(2);
    input.played = static_cast<std::uint64_t>(all.number(3));
    input.data = all.text(4);
    input.answer_digest = all.text(5);
    tell(input);
  }
}

std::optional<std::string> StateFile::saved() const {
  Statement one(parts_->database.get(), "SELECT world FROM saved");
  if (!one.step()) return std::nullopt;
  return one.text(0);
}

void StateFile::save(std::string_view world) {
  sqlite3* database = parts_->database.get();
  run(database, "BEGIN");
  try {
    Statement(database, "INSERT OR REPLACE INTO saved VALUES (1, ?)").bind(1, world).run();
    run(database, "DELETE FROM inputs; COMMIT");
  } catch (...) {
    sqlite3_exec(database, "ROLLBACK", nullptr, nullptr, nullptr);
    throw;
  }
}

void StateFile::drop_inputs() { run(parts_->database.get(), "DELETE FROM inputs"); }

void StateFile::start_anew() {
  run(parts_->database.get(), "BEGIN; DELETE FROM inputs; DELETE FROM saved; COMMIT");
}

std::map<std::string, std::string> StateFile::kept() const {
  std::map<std::string, std::string> all;
  Statement each(parts_->database.get(), "SELECT name, world FROM kept");
  while (each.step()) all.emplace(each.text(0), each.text(1));
  return all;
}

void StateFile::keep(std::string_view name, std::string_view world) {
  Statement(parts_->database.get(), "INSERT OR REPLACE INTO kept VALUES (?, ?)")
      .bind(1, name)
      .bind(2, world)
      .run();
}

void StateFile::forget(std::string_view name) {
  Statement(parts_->database.get(), "DELETE FROM kept WHERE name = ?").bind(1, name).run();
}

}  // namespace greenroom::harness
