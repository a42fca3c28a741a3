// SPDX-License-Identifier: GPL-3.0-or-later
// What a command may be given. CLI11 reads it; its headers are slow to compile, so only options.cpp and the
// few files that walk the whole tree of commands know them. The values written to must outlive the parse.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace ridealong::cli {

// An option that was declared, to say more of it.
class Option
{
public:
    explicit Option(CLI::Option *option)
        : m_option(option)
    {
    }

    Option &required(bool isRequired = true);
    Option &called(const char *type); // how the help names its value, such as FILE
    Option &oneOf(const std::vector<std::string> &words);
    Option &oneOfInAnyCase(const std::vector<std::string> &words);
    Option &readAs(std::string (*meant)(const std::string &));  // before it is checked
    Option &checked(std::string (*fault)(const std::string &)); // empty where the value is fine
    Option &between(int64_t least, int64_t most);
    Option &percent();
    Option &notNegative();
    Option &fromEnvironment(const char *variable);
    Option &eachTime(); // may be given again and again, with one value each

private:
    CLI::Option *m_option;
};

// A name that begins with -- is an option, another one a word in its place.
class Options
{
public:
    explicit Options(CLI::App &app)
        : m_app(app)
    {
    }

    Option add(const char *name, std::string &value, const char *help);
    Option add(const char *name, int &value, const char *help);
    Option add(const char *name, int64_t &value, const char *help);
    Option add(const char *name, uint64_t &value, const char *help);
    Option add(const char *name, double &value, const char *help);
    Option add(const char *name, std::vector<std::string> &values, const char *help);
    void flag(const char *name, bool &value, const char *help);

private:
    CLI::App &m_app;
};

// The items of "a, b,c" without the space around them; empty ones are left out.
std::vector<std::string> commaList(const std::string &text);

} // namespace ridealong::cli
