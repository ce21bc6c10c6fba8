#pragma once
#include <ncursesw/ncurses.h>
