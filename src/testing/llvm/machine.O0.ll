; run: @factorial(10) == 3628800
; output: 10 90 720 5040 30240 151200 604800 1814400 3628800 3628800 
; run: @primes(50) == 328
; output: 2,3,5,7,11,13,17,19,23,29,31,37,41,43,47,
; run: @registers(20) == 687446
; run: @expression() == 636879
; ModuleID = 'machine.c'
source_filename = "machine.c"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-i128:128-n32:64-S128-ni:1:10:20"
target triple = "wasm32"

%struct.cpu = type { [8 x i32], i32, i8 }

@factorial_code = internal constant [16 x i32] [i32 0, i32 1, i32 9, i32 7, i32 15, i32 9, i32 3, i32 5, i32 0, i32 1, i32 2, i32 5, i32 10, i32 6, i32 2, i32 8], align 16
@__const.registers.code = private unnamed_addr constant [7 x [4 x i8]] [[4 x i8] c"\01\00\00\01", [4 x i8] c"\01\00\01\02", [4 x i8] c"\00\01\02\03", [4 x i8] c"\00\02\07\01", [4 x i8] c"\00\03\07\02", [4 x i8] c"\02\00\00\00", [4 x i8] c"\03\00\00\02"], align 16
@handlers = internal constant [4 x ptr] [ptr @op_add, ptr @op_load, ptr @op_dec, ptr @op_branch], align 16
@expression.all = internal constant [5 x ptr] [ptr @.str, ptr @.str.1, ptr @.str.2, ptr @.str.3, ptr @.str.4], align 16
@.str = private unnamed_addr constant [6 x i8] c"1+2*3\00", align 1
@.str.1 = private unnamed_addr constant [8 x i8] c"(1+2)*3\00", align 1
@.str.2 = private unnamed_addr constant [11 x i8] c"100/7-3*-4\00", align 1
@.str.3 = private unnamed_addr constant [16 x i8] c"((7))*(2+(3-1))\00", align 1
@.str.4 = private unnamed_addr constant [6 x i8] c"-5*-5\00", align 1
@cursor = internal global ptr null, align 4

; Function Attrs: noinline nounwind optnone
define hidden i64 @factorial(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca i64, align 8
  store i32 %0, ptr %2, align 4
  %4 = load i32, ptr %2, align 4
  %5 = sext i32 %4 to i64
  %6 = call i64 @execute(ptr noundef @factorial_code, i64 noundef %5)
  store i64 %6, ptr %3, align 8
  call void @print_newline()
  %7 = load i64, ptr %3, align 8
  ret i64 %7
}

; Function Attrs: noinline nounwind optnone
define internal i64 @execute(ptr noundef %0, i64 noundef %1) #0 {
  %3 = alloca ptr, align 4
  %4 = alloca i64, align 8
  %5 = alloca [32 x i64], align 16
  %6 = alloca i32, align 4
  %7 = alloca i32, align 4
  %8 = alloca i64, align 8
  store ptr %0, ptr %3, align 4
  store i64 %1, ptr %4, align 8
  store i32 0, ptr %6, align 4
  store i32 0, ptr %7, align 4
  %9 = load i64, ptr %4, align 8
  %10 = load i32, ptr %7, align 4
  %11 = add nsw i32 %10, 1
  store i32 %11, ptr %7, align 4
  %12 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %10
  store i64 %9, ptr %12, align 8
  br label %13

13:                                               ; preds = %138, %2
  %14 = load ptr, ptr %3, align 4
  %15 = load i32, ptr %6, align 4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %6, align 4
  %17 = getelementptr inbounds i32, ptr %14, i32 %15
  %18 = load i32, ptr %17, align 4
  switch i32 %18, label %138 [
    i32 0, label %19
    i32 1, label %29
    i32 2, label %40
    i32 3, label %51
    i32 11, label %62
    i32 4, label %73
    i32 9, label %82
    i32 5, label %91
    i32 6, label %107
    i32 7, label %112
    i32 10, label %128
    i32 8, label %133
  ]

19:                                               ; preds = %13
  %20 = load ptr, ptr %3, align 4
  %21 = load i32, ptr %6, align 4
  %22 = add nsw i32 %21, 1
  store i32 %22, ptr %6, align 4
  %23 = getelementptr inbounds i32, ptr %20, i32 %21
  %24 = load i32, ptr %23, align 4
  %25 = sext i32 %24 to i64
  %26 = load i32, ptr %7, align 4
  %27 = add nsw i32 %26, 1
  store i32 %27, ptr %7, align 4
  %28 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %26
  store i64 %25, ptr %28, align 8
  br label %138

29:                                               ; preds = %13
  %30 = load i32, ptr %7, align 4
  %31 = add nsw i32 %30, -1
  store i32 %31, ptr %7, align 4
  %32 = load i32, ptr %7, align 4
  %33 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %32
  %34 = load i64, ptr %33, align 8
  %35 = load i32, ptr %7, align 4
  %36 = sub nsw i32 %35, 1
  %37 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %36
  %38 = load i64, ptr %37, align 8
  %39 = add nsw i64 %38, %34
  store i64 %39, ptr %37, align 8
  br label %138

40:                                               ; preds = %13
  %41 = load i32, ptr %7, align 4
  %42 = add nsw i32 %41, -1
  store i32 %42, ptr %7, align 4
  %43 = load i32, ptr %7, align 4
  %44 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %43
  %45 = load i64, ptr %44, align 8
  %46 = load i32, ptr %7, align 4
  %47 = sub nsw i32 %46, 1
  %48 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %47
  %49 = load i64, ptr %48, align 8
  %50 = sub nsw i64 %49, %45
  store i64 %50, ptr %48, align 8
  br label %138

51:                                               ; preds = %13
  %52 = load i32, ptr %7, align 4
  %53 = add nsw i32 %52, -1
  store i32 %53, ptr %7, align 4
  %54 = load i32, ptr %7, align 4
  %55 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %54
  %56 = load i64, ptr %55, align 8
  %57 = load i32, ptr %7, align 4
  %58 = sub nsw i32 %57, 1
  %59 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %58
  %60 = load i64, ptr %59, align 8
  %61 = mul nsw i64 %60, %56
  store i64 %61, ptr %59, align 8
  br label %138

62:                                               ; preds = %13
  %63 = load i32, ptr %7, align 4
  %64 = add nsw i32 %63, -1
  store i32 %64, ptr %7, align 4
  %65 = load i32, ptr %7, align 4
  %66 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %65
  %67 = load i64, ptr %66, align 8
  %68 = load i32, ptr %7, align 4
  %69 = sub nsw i32 %68, 1
  %70 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %69
  %71 = load i64, ptr %70, align 8
  %72 = srem i64 %71, %67
  store i64 %72, ptr %70, align 8
  br label %138

73:                                               ; preds = %13
  %74 = load i32, ptr %7, align 4
  %75 = sub nsw i32 %74, 1
  %76 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %75
  %77 = load i64, ptr %76, align 8
  %78 = load i32, ptr %7, align 4
  %79 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %78
  store i64 %77, ptr %79, align 8
  %80 = load i32, ptr %7, align 4
  %81 = add nsw i32 %80, 1
  store i32 %81, ptr %7, align 4
  br label %138

82:                                               ; preds = %13
  %83 = load i32, ptr %7, align 4
  %84 = sub nsw i32 %83, 2
  %85 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %84
  %86 = load i64, ptr %85, align 8
  %87 = load i32, ptr %7, align 4
  %88 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %87
  store i64 %86, ptr %88, align 8
  %89 = load i32, ptr %7, align 4
  %90 = add nsw i32 %89, 1
  store i32 %90, ptr %7, align 4
  br label %138

91:                                               ; preds = %13
  %92 = load i32, ptr %7, align 4
  %93 = sub nsw i32 %92, 1
  %94 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %93
  %95 = load i64, ptr %94, align 8
  store i64 %95, ptr %8, align 8
  %96 = load i32, ptr %7, align 4
  %97 = sub nsw i32 %96, 2
  %98 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %97
  %99 = load i64, ptr %98, align 8
  %100 = load i32, ptr %7, align 4
  %101 = sub nsw i32 %100, 1
  %102 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %101
  store i64 %99, ptr %102, align 8
  %103 = load i64, ptr %8, align 8
  %104 = load i32, ptr %7, align 4
  %105 = sub nsw i32 %104, 2
  %106 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %105
  store i64 %103, ptr %106, align 8
  br label %138

107:                                              ; preds = %13
  %108 = load ptr, ptr %3, align 4
  %109 = load i32, ptr %6, align 4
  %110 = getelementptr inbounds i32, ptr %108, i32 %109
  %111 = load i32, ptr %110, align 4
  store i32 %111, ptr %6, align 4
  br label %138

112:                                              ; preds = %13
  %113 = load i32, ptr %7, align 4
  %114 = add nsw i32 %113, -1
  store i32 %114, ptr %7, align 4
  %115 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %114
  %116 = load i64, ptr %115, align 8
  %117 = icmp ne i64 %116, 0
  br i1 %117, label %118, label %121

118:                                              ; preds = %112
  %119 = load i32, ptr %6, align 4
  %120 = add nsw i32 %119, 1
  br label %126

121:                                              ; preds = %112
  %122 = load ptr, ptr %3, align 4
  %123 = load i32, ptr %6, align 4
  %124 = getelementptr inbounds i32, ptr %122, i32 %123
  %125 = load i32, ptr %124, align 4
  br label %126

126:                                              ; preds = %121, %118
  %127 = phi i32 [ %120, %118 ], [ %125, %121 ]
  store i32 %127, ptr %6, align 4
  br label %138

128:                                              ; preds = %13
  %129 = load i32, ptr %7, align 4
  %130 = sub nsw i32 %129, 1
  %131 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %130
  %132 = load i64, ptr %131, align 8
  call void @print_i64(i64 noundef %132)
  call void @print_char(i32 noundef 32)
  br label %138

133:                                              ; preds = %13
  %134 = load i32, ptr %7, align 4
  %135 = sub nsw i32 %134, 1
  %136 = getelementptr inbounds [32 x i64], ptr %5, i32 0, i32 %135
  %137 = load i64, ptr %136, align 8
  ret i64 %137

138:                                              ; preds = %13, %128, %126, %107, %91, %82, %73, %62, %51, %40, %29, %19
  br label %13
}

declare void @print_newline() #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @primes(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca ptr, align 4
  %4 = alloca i32, align 4
  %5 = alloca i32, align 4
  %6 = alloca i32, align 4
  store i32 %0, ptr %2, align 4
  %7 = load i32, ptr %2, align 4
  %8 = add nsw i32 %7, 1
  %9 = call ptr @calloc(i32 noundef %8, i32 noundef 1) #5
  store ptr %9, ptr %3, align 4
  store i32 0, ptr %4, align 4
  store i32 2, ptr %5, align 4
  br label %10

10:                                               ; preds = %48, %1
  %11 = load i32, ptr %5, align 4
  %12 = load i32, ptr %2, align 4
  %13 = icmp sle i32 %11, %12
  br i1 %13, label %14, label %51

14:                                               ; preds = %10
  %15 = load ptr, ptr %3, align 4
  %16 = load i32, ptr %5, align 4
  %17 = getelementptr inbounds i8, ptr %15, i32 %16
  %18 = load i8, ptr %17, align 1
  %19 = icmp ne i8 %18, 0
  br i1 %19, label %20, label %21

20:                                               ; preds = %14
  br label %48

21:                                               ; preds = %14
  %22 = load i32, ptr %5, align 4
  %23 = load i32, ptr %4, align 4
  %24 = add nsw i32 %23, %22
  store i32 %24, ptr %4, align 4
  %25 = load i32, ptr %5, align 4
  call void @print_i32(i32 noundef %25)
  %26 = load i32, ptr %5, align 4
  %27 = add nsw i32 %26, 2
  %28 = load i32, ptr %2, align 4
  %29 = icmp sgt i32 %27, %28
  %30 = zext i1 %29 to i64
  %31 = select i1 %29, i32 46, i32 44
  call void @print_char(i32 noundef %31)
  %32 = load i32, ptr %5, align 4
  %33 = load i32, ptr %5, align 4
  %34 = mul nsw i32 %32, %33
  store i32 %34, ptr %6, align 4
  br label %35

35:                                               ; preds = %43, %21
  %36 = load i32, ptr %6, align 4
  %37 = load i32, ptr %2, align 4
  %38 = icmp sle i32 %36, %37
  br i1 %38, label %39, label %47

39:                                               ; preds = %35
  %40 = load ptr, ptr %3, align 4
  %41 = load i32, ptr %6, align 4
  %42 = getelementptr inbounds i8, ptr %40, i32 %41
  store i8 1, ptr %42, align 1
  br label %43

43:                                               ; preds = %39
  %44 = load i32, ptr %5, align 4
  %45 = load i32, ptr %6, align 4
  %46 = add nsw i32 %45, %44
  store i32 %46, ptr %6, align 4
  br label %35, !llvm.loop !2

47:                                               ; preds = %35
  br label %48

48:                                               ; preds = %47, %20
  %49 = load i32, ptr %5, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %5, align 4
  br label %10, !llvm.loop !4

51:                                               ; preds = %10
  call void @print_newline()
  %52 = load ptr, ptr %3, align 4
  call void @free(ptr noundef %52)
  %53 = load i32, ptr %4, align 4
  ret i32 %53
}

; Function Attrs: allocsize(0,1)
declare ptr @calloc(i32 noundef, i32 noundef) #2

declare void @print_i32(i32 noundef) #1

declare void @print_char(i32 noundef) #1

declare void @free(ptr noundef) #1

; Function Attrs: noinline nounwind optnone
define hidden i32 @registers(i32 noundef %0) #0 {
  %2 = alloca i32, align 4
  %3 = alloca [7 x [4 x i8]], align 16
  %4 = alloca %struct.cpu, align 4
  %5 = alloca ptr, align 4
  store i32 %0, ptr %2, align 4
  call void @llvm.memcpy.p0.p0.i32(ptr align 16 %3, ptr align 16 @__const.registers.code, i32 28, i1 false)
  call void @llvm.memset.p0.i64(ptr align 4 %4, i8 0, i64 40, i1 false)
  %6 = getelementptr inbounds nuw %struct.cpu, ptr %4, i32 0, i32 0
  %7 = load i32, ptr %2, align 4
  store i32 %7, ptr %6, align 4
  %8 = getelementptr inbounds nuw %struct.cpu, ptr %4, i32 0, i32 1
  %9 = getelementptr inbounds nuw %struct.cpu, ptr %4, i32 0, i32 2
  br label %10

10:                                               ; preds = %14, %1
  %11 = getelementptr inbounds nuw %struct.cpu, ptr %4, i32 0, i32 1
  %12 = load i32, ptr %11, align 4
  %13 = icmp ult i32 %12, 7
  br i1 %13, label %14, label %35

14:                                               ; preds = %10
  %15 = getelementptr inbounds nuw %struct.cpu, ptr %4, i32 0, i32 1
  %16 = load i32, ptr %15, align 4
  %17 = add i32 %16, 1
  store i32 %17, ptr %15, align 4
  %18 = getelementptr inbounds nuw [7 x [4 x i8]], ptr %3, i32 0, i32 %16
  %19 = getelementptr inbounds [4 x i8], ptr %18, i32 0, i32 0
  store ptr %19, ptr %5, align 4
  %20 = load ptr, ptr %5, align 4
  %21 = getelementptr inbounds i8, ptr %20, i32 0
  %22 = load i8, ptr %21, align 1
  %23 = zext i8 %22 to i32
  %24 = getelementptr inbounds nuw [4 x ptr], ptr @handlers, i32 0, i32 %23
  %25 = load ptr, ptr %24, align 4
  %26 = load ptr, ptr %5, align 4
  %27 = getelementptr inbounds i8, ptr %26, i32 1
  %28 = load i8, ptr %27, align 1
  %29 = load ptr, ptr %5, align 4
  %30 = getelementptr inbounds i8, ptr %29, i32 2
  %31 = load i8, ptr %30, align 1
  %32 = load ptr, ptr %5, align 4
  %33 = getelementptr inbounds i8, ptr %32, i32 3
  %34 = load i8, ptr %33, align 1
  call void %25(ptr noundef %4, i8 noundef zeroext %28, i8 noundef zeroext %31, i8 noundef zeroext %34)
  br label %10, !llvm.loop !5

35:                                               ; preds = %10
  %36 = getelementptr inbounds nuw %struct.cpu, ptr %4, i32 0, i32 0
  %37 = getelementptr inbounds [8 x i32], ptr %36, i32 0, i32 1
  %38 = load i32, ptr %37, align 4
  %39 = mul i32 %38, 100
  %40 = getelementptr inbounds nuw %struct.cpu, ptr %4, i32 0, i32 0
  %41 = getelementptr inbounds [8 x i32], ptr %40, i32 0, i32 2
  %42 = load i32, ptr %41, align 4
  %43 = add i32 %39, %42
  ret i32 %43
}

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i32(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i32, i1 immarg) #3

; Function Attrs: nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr writeonly captures(none), i8, i64, i1 immarg) #4

; Function Attrs: noinline nounwind optnone
define hidden i32 @expression() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  store i32 0, ptr %1, align 4
  store i32 0, ptr %2, align 4
  br label %3

3:                                                ; preds = %14, %0
  %4 = load i32, ptr %2, align 4
  %5 = icmp slt i32 %4, 5
  br i1 %5, label %6, label %17

6:                                                ; preds = %3
  %7 = load i32, ptr %2, align 4
  %8 = getelementptr inbounds [5 x ptr], ptr @expression.all, i32 0, i32 %7
  %9 = load ptr, ptr %8, align 4
  store ptr %9, ptr @cursor, align 4
  %10 = load i32, ptr %1, align 4
  %11 = mul nsw i32 %10, 17
  %12 = call i32 @sum()
  %13 = add nsw i32 %11, %12
  store i32 %13, ptr %1, align 4
  br label %14

14:                                               ; preds = %6
  %15 = load i32, ptr %2, align 4
  %16 = add nsw i32 %15, 1
  store i32 %16, ptr %2, align 4
  br label %3, !llvm.loop !6

17:                                               ; preds = %3
  %18 = load i32, ptr %1, align 4
  ret i32 %18
}

; Function Attrs: noinline nounwind optnone
define internal i32 @sum() #0 {
  %1 = alloca i32, align 4
  %2 = call i32 @term()
  store i32 %2, ptr %1, align 4
  br label %3

3:                                                ; preds = %28, %0
  %4 = load ptr, ptr @cursor, align 4
  %5 = load i8, ptr %4, align 1
  %6 = sext i8 %5 to i32
  %7 = icmp eq i32 %6, 43
  br i1 %7, label %8, label %14

8:                                                ; preds = %3
  %9 = load ptr, ptr @cursor, align 4
  %10 = getelementptr inbounds nuw i8, ptr %9, i32 1
  store ptr %10, ptr @cursor, align 4
  %11 = call i32 @term()
  %12 = load i32, ptr %1, align 4
  %13 = add nsw i32 %12, %11
  store i32 %13, ptr %1, align 4
  br label %28

14:                                               ; preds = %3
  %15 = load ptr, ptr @cursor, align 4
  %16 = load i8, ptr %15, align 1
  %17 = sext i8 %16 to i32
  %18 = icmp eq i32 %17, 45
  br i1 %18, label %19, label %25

19:                                               ; preds = %14
  %20 = load ptr, ptr @cursor, align 4
  %21 = getelementptr inbounds nuw i8, ptr %20, i32 1
  store ptr %21, ptr @cursor, align 4
  %22 = call i32 @term()
  %23 = load i32, ptr %1, align 4
  %24 = sub nsw i32 %23, %22
  store i32 %24, ptr %1, align 4
  br label %27

25:                                               ; preds = %14
  %26 = load i32, ptr %1, align 4
  ret i32 %26

27:                                               ; preds = %19
  br label %28

28:                                               ; preds = %27, %8
  br label %3
}

declare void @print_i64(i64 noundef) #1

; Function Attrs: noinline nounwind optnone
define internal void @op_add(ptr noundef %0, i8 noundef zeroext %1, i8 noundef zeroext %2, i8 noundef zeroext %3) #0 {
  %5 = alloca ptr, align 4
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  store ptr %0, ptr %5, align 4
  store i8 %1, ptr %6, align 1
  store i8 %2, ptr %7, align 1
  store i8 %3, ptr %8, align 1
  %9 = load ptr, ptr %5, align 4
  %10 = getelementptr inbounds nuw %struct.cpu, ptr %9, i32 0, i32 0
  %11 = load i8, ptr %6, align 1
  %12 = zext i8 %11 to i32
  %13 = getelementptr inbounds nuw [8 x i32], ptr %10, i32 0, i32 %12
  %14 = load i32, ptr %13, align 4
  %15 = load ptr, ptr %5, align 4
  %16 = getelementptr inbounds nuw %struct.cpu, ptr %15, i32 0, i32 0
  %17 = load i8, ptr %7, align 1
  %18 = zext i8 %17 to i32
  %19 = getelementptr inbounds nuw [8 x i32], ptr %16, i32 0, i32 %18
  %20 = load i32, ptr %19, align 4
  %21 = add i32 %14, %20
  %22 = load ptr, ptr %5, align 4
  %23 = getelementptr inbounds nuw %struct.cpu, ptr %22, i32 0, i32 0
  %24 = load i8, ptr %8, align 1
  %25 = zext i8 %24 to i32
  %26 = getelementptr inbounds nuw [8 x i32], ptr %23, i32 0, i32 %25
  store i32 %21, ptr %26, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @op_load(ptr noundef %0, i8 noundef zeroext %1, i8 noundef zeroext %2, i8 noundef zeroext %3) #0 {
  %5 = alloca ptr, align 4
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  store ptr %0, ptr %5, align 4
  store i8 %1, ptr %6, align 1
  store i8 %2, ptr %7, align 1
  store i8 %3, ptr %8, align 1
  %9 = load i8, ptr %6, align 1
  %10 = zext i8 %9 to i32
  %11 = mul nsw i32 %10, 256
  %12 = load i8, ptr %7, align 1
  %13 = zext i8 %12 to i32
  %14 = add nsw i32 %11, %13
  %15 = load ptr, ptr %5, align 4
  %16 = getelementptr inbounds nuw %struct.cpu, ptr %15, i32 0, i32 0
  %17 = load i8, ptr %8, align 1
  %18 = zext i8 %17 to i32
  %19 = getelementptr inbounds nuw [8 x i32], ptr %16, i32 0, i32 %18
  store i32 %14, ptr %19, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @op_dec(ptr noundef %0, i8 noundef zeroext %1, i8 noundef zeroext %2, i8 noundef zeroext %3) #0 {
  %5 = alloca ptr, align 4
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  store ptr %0, ptr %5, align 4
  store i8 %1, ptr %6, align 1
  store i8 %2, ptr %7, align 1
  store i8 %3, ptr %8, align 1
  %9 = load ptr, ptr %5, align 4
  %10 = getelementptr inbounds nuw %struct.cpu, ptr %9, i32 0, i32 0
  %11 = load i8, ptr %8, align 1
  %12 = zext i8 %11 to i32
  %13 = getelementptr inbounds nuw [8 x i32], ptr %10, i32 0, i32 %12
  %14 = load i32, ptr %13, align 4
  %15 = add i32 %14, -1
  store i32 %15, ptr %13, align 4
  %16 = icmp eq i32 %15, 0
  %17 = load ptr, ptr %5, align 4
  %18 = getelementptr inbounds nuw %struct.cpu, ptr %17, i32 0, i32 2
  %19 = zext i1 %16 to i8
  store i8 %19, ptr %18, align 4
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal void @op_branch(ptr noundef %0, i8 noundef zeroext %1, i8 noundef zeroext %2, i8 noundef zeroext %3) #0 {
  %5 = alloca ptr, align 4
  %6 = alloca i8, align 1
  %7 = alloca i8, align 1
  %8 = alloca i8, align 1
  store ptr %0, ptr %5, align 4
  store i8 %1, ptr %6, align 1
  store i8 %2, ptr %7, align 1
  store i8 %3, ptr %8, align 1
  %9 = load ptr, ptr %5, align 4
  %10 = getelementptr inbounds nuw %struct.cpu, ptr %9, i32 0, i32 2
  %11 = load i8, ptr %10, align 4
  %12 = trunc i8 %11 to i1
  br i1 %12, label %18, label %13

13:                                               ; preds = %4
  %14 = load i8, ptr %8, align 1
  %15 = zext i8 %14 to i32
  %16 = load ptr, ptr %5, align 4
  %17 = getelementptr inbounds nuw %struct.cpu, ptr %16, i32 0, i32 1
  store i32 %15, ptr %17, align 4
  br label %18

18:                                               ; preds = %13, %4
  ret void
}

; Function Attrs: noinline nounwind optnone
define internal i32 @term() #0 {
  %1 = alloca i32, align 4
  %2 = call i32 @atom()
  store i32 %2, ptr %1, align 4
  br label %3

3:                                                ; preds = %28, %0
  %4 = load ptr, ptr @cursor, align 4
  %5 = load i8, ptr %4, align 1
  %6 = sext i8 %5 to i32
  %7 = icmp eq i32 %6, 42
  br i1 %7, label %8, label %14

8:                                                ; preds = %3
  %9 = load ptr, ptr @cursor, align 4
  %10 = getelementptr inbounds nuw i8, ptr %9, i32 1
  store ptr %10, ptr @cursor, align 4
  %11 = call i32 @atom()
  %12 = load i32, ptr %1, align 4
  %13 = mul nsw i32 %12, %11
  store i32 %13, ptr %1, align 4
  br label %28

14:                                               ; preds = %3
  %15 = load ptr, ptr @cursor, align 4
  %16 = load i8, ptr %15, align 1
  %17 = sext i8 %16 to i32
  %18 = icmp eq i32 %17, 47
  br i1 %18, label %19, label %25

19:                                               ; preds = %14
  %20 = load ptr, ptr @cursor, align 4
  %21 = getelementptr inbounds nuw i8, ptr %20, i32 1
  store ptr %21, ptr @cursor, align 4
  %22 = call i32 @atom()
  %23 = load i32, ptr %1, align 4
  %24 = sdiv i32 %23, %22
  store i32 %24, ptr %1, align 4
  br label %27

25:                                               ; preds = %14
  %26 = load i32, ptr %1, align 4
  ret i32 %26

27:                                               ; preds = %19
  br label %28

28:                                               ; preds = %27, %8
  br label %3
}

; Function Attrs: noinline nounwind optnone
define internal i32 @atom() #0 {
  %1 = alloca i32, align 4
  %2 = alloca i32, align 4
  %3 = alloca i32, align 4
  %4 = load ptr, ptr @cursor, align 4
  %5 = load i8, ptr %4, align 1
  %6 = sext i8 %5 to i32
  %7 = icmp eq i32 %6, 40
  br i1 %7, label %8, label %15

8:                                                ; preds = %0
  %9 = load ptr, ptr @cursor, align 4
  %10 = getelementptr inbounds nuw i8, ptr %9, i32 1
  store ptr %10, ptr @cursor, align 4
  %11 = call i32 @sum()
  store i32 %11, ptr %2, align 4
  %12 = load ptr, ptr @cursor, align 4
  %13 = getelementptr inbounds nuw i8, ptr %12, i32 1
  store ptr %13, ptr @cursor, align 4
  %14 = load i32, ptr %2, align 4
  store i32 %14, ptr %1, align 4
  br label %49

15:                                               ; preds = %0
  %16 = load ptr, ptr @cursor, align 4
  %17 = load i8, ptr %16, align 1
  %18 = sext i8 %17 to i32
  %19 = icmp eq i32 %18, 45
  br i1 %19, label %20, label %25

20:                                               ; preds = %15
  %21 = load ptr, ptr @cursor, align 4
  %22 = getelementptr inbounds nuw i8, ptr %21, i32 1
  store ptr %22, ptr @cursor, align 4
  %23 = call i32 @atom()
  %24 = sub nsw i32 0, %23
  store i32 %24, ptr %1, align 4
  br label %49

25:                                               ; preds = %15
  store i32 0, ptr %3, align 4
  br label %26

26:                                               ; preds = %38, %25
  %27 = load ptr, ptr @cursor, align 4
  %28 = load i8, ptr %27, align 1
  %29 = sext i8 %28 to i32
  %30 = icmp sge i32 %29, 48
  br i1 %30, label %31, label %36

31:                                               ; preds = %26
  %32 = load ptr, ptr @cursor, align 4
  %33 = load i8, ptr %32, align 1
  %34 = sext i8 %33 to i32
  %35 = icmp sle i32 %34, 57
  br label %36

36:                                               ; preds = %31, %26
  %37 = phi i1 [ false, %26 ], [ %35, %31 ]
  br i1 %37, label %38, label %47

38:                                               ; preds = %36
  %39 = load i32, ptr %3, align 4
  %40 = mul nsw i32 %39, 10
  %41 = load ptr, ptr @cursor, align 4
  %42 = getelementptr inbounds nuw i8, ptr %41, i32 1
  store ptr %42, ptr @cursor, align 4
  %43 = load i8, ptr %41, align 1
  %44 = sext i8 %43 to i32
  %45 = sub nsw i32 %44, 48
  %46 = add nsw i32 %40, %45
  store i32 %46, ptr %3, align 4
  br label %26, !llvm.loop !7

47:                                               ; preds = %36
  %48 = load i32, ptr %3, align 4
  store i32 %48, ptr %1, align 4
  br label %49

49:                                               ; preds = %47, %20, %8
  %50 = load i32, ptr %1, align 4
  ret i32 %50
}

attributes #0 = { noinline nounwind optnone "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #1 = { "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #2 = { allocsize(0,1) "no-trapping-math"="true" "stack-protector-buffer-size"="8" "target-cpu"="generic" "target-features"="+bulk-memory,+bulk-memory-opt,+call-indirect-overlong,+multivalue,+mutable-globals,+nontrapping-fptoint,+reference-types,+sign-ext" }
attributes #3 = { nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #4 = { nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #5 = { allocsize(0,1) }

!llvm.module.flags = !{!0}
!llvm.ident = !{!1}

!0 = !{i32 1, !"wchar_size", i32 4}
!1 = !{!"Debian clang version 22.1.8 (1~deb12u1)"}
!2 = distinct !{!2, !3}
!3 = !{!"llvm.loop.mustprogress"}
!4 = distinct !{!4, !3}
!5 = distinct !{!5, !3}
!6 = distinct !{!6, !3}
!7 = distinct !{!7, !3}
