#include "sim/memory_storage.hpp"

#include <algorithm>

namespace greenroom::sim {
namespace {

seam::Failure failed(seam::ErrorKind kind, std::string_view name, const char* why) {
  return seam::fail(kind, kind == seam::ErrorKind::io ? "Io" : "Storage",
                    std::string(name) + ": " + why);
}

}  // namespace

seam::Result<void> MemoryStorage::check(std::string_view name, bool writes) const {
  if (unreadable.contains(std::string(name)))
    return failed(seam::ErrorKind::io, name, "permission denied");
  if (writes && unwritable.contains(std::string(name)))
    return failed(seam::ErrorKind::io, name, "permission denied");
  if (writes && full) return failed(seam::ErrorKind::io, name, "no space left on device");
  return {};
}

seam::Result<std::string> MemoryStorage::read(std::string_view name) {
  GR_CHECK(check(name, false));
  const auto file = files.find(std::string(name));
  if (file == files.end()) return failed(seam::ErrorKind::not_found, name, "no such file");
  return file->second;
}

seam::Result<void> MemoryStorage::append(std::string_view name, std::string_view line) {
  GR_CHECK(check(name, true));
  const auto tear = tears.find(std::string(name));
  if (tear == tears.end()) {
    files[std::string(name)] += line;
    return {};
  }
  files[std::string(name)] += line.substr(0, std::min<std::uint64_t>(tear->second, line.size()));
  tears.erase(tear);
  return failed(seam::ErrorKind::io, name, "the append ended half-way");
}

seam::Result<void> MemoryStorage::replace(std::string_view name, std::string_view bytes) {
  GR_CHECK(check(name, true));
  files[std::string(name)] = bytes;
  return {};
}

seam::Result<void> MemoryStorage::create(std::string_view name, std::string_view bytes) {
  GR_CHECK(check(name, true));
  const bool made = files.emplace(std::string(name), std::string(bytes)).second;
  if (!made) return failed(seam::ErrorKind::exists, name, "it exists");
  return {};
}

seam::Result<void> MemoryStorage::remove(std::string_view name) {
  GR_CHECK(check(name, false));
  if (unwritable.contains(std::string(name)))
    return failed(seam::ErrorKind::io, name, "permission denied");
  if (files.erase(std::string(name)) == 0)
    return failed(seam::ErrorKind::not_found, name, "no such file");
  return {};
}

}  // namespace greenroom::sim
