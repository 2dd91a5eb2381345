/* What imported programs may call: functions of the host, and of the C library. */
typedef signed char i8;
typedef unsigned char u8;
typedef short i16;
typedef unsigned short u16;
typedef int i32;
typedef unsigned u32;
typedef long long i64;
typedef unsigned long long u64;

void print_bool(_Bool);
void print_i32(i32);
void print_i64(i64);
void print_u32(u32);
void print_u64(u64);
void print_f32(float);
void print_f64(double);
void print_f64_fixed(double, i32);
void print_char(u32);
void print_str(const char *, u32);
void print_newline(void);

void *malloc(__SIZE_TYPE__);
void *calloc(__SIZE_TYPE__, __SIZE_TYPE__);
void *realloc(void *, __SIZE_TYPE__);
void free(void *);
void *memcpy(void *, const void *, __SIZE_TYPE__);
void *memmove(void *, const void *, __SIZE_TYPE__);
void *memset(void *, int, __SIZE_TYPE__);
int memcmp(const void *, const void *, __SIZE_TYPE__);
__SIZE_TYPE__ strlen(const char *);
int strcmp(const char *, const char *);
int strncmp(const char *, const char *, __SIZE_TYPE__);
char *strcpy(char *, const char *);
char *strncpy(char *, const char *, __SIZE_TYPE__);
char *strcat(char *, const char *);
char *strchr(const char *, int);
int putchar(int);
int puts(const char *);
int abs(int);

double sqrt(double), fabs(double), floor(double), ceil(double), trunc(double), round(double), rint(double);
double sin(double), cos(double), pow(double, double), exp(double), log(double), fmod(double, double);
double fmin(double, double), fmax(double, double), copysign(double, double), fma(double, double, double);
float sqrtf(float), fabsf(float), floorf(float), ceilf(float), fminf(float, float), fmodf(float, float);
