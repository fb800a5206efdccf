#pragma once

namespace quittance::killpoint {

/// True when the environment names a point to die at. Read once.
extern const bool isArmed;
void hit(const char* name);

/// A named step that a crash test can stop the process at: with QUITTANCE_DIE_AT=name[:n] in the environment the n-th
/// arrival (the first by default) kills the process at once, as a power cut would. Costs one branch otherwise.
inline void reached(const char* name) {
    if (isArmed) [[unlikely]]
        hit(name);
}

} // namespace quittance::killpoint
