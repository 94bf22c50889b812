#include "real/network/machine.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace greenroom::real {
namespace {

namespace fs = std::filesystem;

seam::Failure failed(const fs::path& path, int number) {
  const auto kind = number == ENOENT   ? seam::ErrorKind::not_found
                    : number == EEXIST ? seam::ErrorKind::exists
                                       : seam::ErrorKind::io;
  return seam::fail(kind,
                    number == ENOENT   ? "NotFound"
                    : number == EEXIST ? "Exists"
                                       : "Io",
                    path.string() + ": " + std::strerror(number));
}

/// A descriptor that is closed whatever happens; it touches nothing of the seam.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return number_; }

 private:
  int number_;
};

seam::Result<void> write_all(int descriptor, const fs::path& path, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return failed(path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  if (::fsync(descriptor) != 0) return failed(path, errno);
  return {};
}

/// A new name in a folder lasts only once the folder is on the disk.
void sync_folder(const fs::path& path) {
  const Descriptor folder(::open(path.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (folder.get() >= 0) ::fsync(folder.get());
}

seam::Result<void> write_new(const fs::path& path, int flags, std::string_view bytes) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  if (error) return failed(path.parent_path(), error.value());
  const Descriptor file(::open(path.c_str(), flags | O_CLOEXEC, 0644));
  if (file.get() < 0) return failed(path, errno);
  return write_all(file.get(), path, bytes);
}

}  // namespace

MachineClock::MachineClock(const std::atomic<bool>* interrupted, std::function<void()> between)
    : interrupted_(interrupted), between_(std::move(between)) {}

seam::Steady MachineClock::steady() {
  return seam::Steady(std::chrono::duration_cast<seam::Length>(
      std::chrono::steady_clock::now().time_since_epoch()));
}

seam::Utc MachineClock::utc() {
  return seam::Utc(std::chrono::duration_cast<seam::Length>(
      std::chrono::system_clock::now().time_since_epoch()));
}

void MachineClock::sleep_until(seam::Steady when) {
  constexpr seam::Length slice = std::chrono::milliseconds(200);  // how soon a signal is noticed
  for (;;) {
    if (interrupted_ != nullptr && interrupted_->load()) throw Interrupted{};
    if (between_) between_();
    const seam::Length left = when - steady();
    if (left <= seam::Length(0)) return;
    std::this_thread::sleep_for(interrupted_ == nullptr ? left : std::min(left, slice));
  }
}

FileStorage::FileStorage(fs::path root) : root_(std::move(root)) {}

fs::path FileStorage::path_of(std::string_view name) const {
  const fs::path path(name);
  return path.is_absolute() ? path : root_ / path;
}

seam::Result<std::string> FileStorage::read(std::string_view name) {
  const fs::path path = path_of(name);
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.get() < 0) return failed(path, errno);
  std::string bytes;
  char block[16384];
  for (;;) {
    const ssize_t got = ::read(file.get(), block, sizeof block);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) return failed(path, errno);
    if (got == 0) return bytes;
    bytes.append(block, static_cast<std::size_t>(got));
  }
}

seam::Result<void> FileStorage::append(std::string_view name, std::string_view line) {
  return write_new(path_of(name), O_WRONLY | O_APPEND | O_CREAT, line);
}

seam::Result<void> FileStorage::replace(std::string_view name, std::string_view bytes) {
  const fs::path path = path_of(name);
  const fs::path next = path.string() + ".next";
  GR_CHECK(write_new(next, O_WRONLY | O_TRUNC | O_CREAT, bytes));
  if (::rename(next.c_str(), path.c_str()) != 0) return failed(path, errno);
  sync_folder(path);
  return {};
}

seam::Result<void> FileStorage::create(std::string_view name, std::string_view bytes) {
  // Written whole beside it and linked into place: nobody sees half of it, and link() fails when
  // the name is taken.
  const fs::path path = path_of(name);
  const fs::path next = path.string() + ".new." + std::to_string(::getpid());
  GR_CHECK(write_new(next, O_WRONLY | O_TRUNC | O_CREAT, bytes));
  const int linked = ::link(next.c_str(), path.c_str());
  const int problem = errno;
  ::unlink(next.c_str());
  if (linked != 0) return failed(path, problem);
  sync_folder(path);
  return {};
}

seam::Result<void> FileStorage::remove(std::string_view name) {
  const fs::path path = path_of(name);
  if (::unlink(path.c_str()) != 0) return failed(path, errno);
  sync_folder(path);
  return {};
}

std::optional<std::string> ProcessEnvironment::get(std::string_view name) {
  const char* value = std::getenv(std::string(name).c_str());
  if (value == nullptr) return std::nullopt;
  return std::string(value);
}

std::uint64_t MachineEntropy::next() {
  std::uint64_t number = 0;
  while (::getrandom(&number, sizeof number, 0) != static_cast<ssize_t>(sizeof number)) {
  }
  return number;
}

}  // namespace greenroom::real
