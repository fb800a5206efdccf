#pragma once

#include <functional>

namespace quittance {

/// While it lives, long questions that its thread asks a database are given up as soon as `unwanted` says so (they
/// throw). For looks alone, never around a write: what asks on has to expect that nothing comes.
class Interruption {
public:
    explicit Interruption(std::function<bool()> unwanted);
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    /// Whether this thread's work may be given up at all, and whether it shall be now.
    static bool isPossible();
    static bool isDue();
};

} // namespace quittance
