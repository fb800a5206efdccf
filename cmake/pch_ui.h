#pragma once
// Precompiled header of the window.
#include "pch_core.h"

#include <QtWidgets>
